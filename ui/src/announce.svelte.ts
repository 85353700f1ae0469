// One sentence at a time for screen readers.

let sentence = $state('')

export function announced(): string {
  return sentence
}

export function announce(text: string): void {
  sentence = ''
  setTimeout(() => (sentence = text), 50)
}
