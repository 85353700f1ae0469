// Between a clause's Markdown and the text people edit: escapes, line ends and bold marks go away for reading and come back
// for keeping. What was bold stays bold for as long as its words stand in the text.

const ESCAPED = /\\([!-/:-@[-`{-~])/g
const SPECIAL = /[!#$&()*+\-.<=>[\\\]^_`{|}~]/g
const BOLD = /(?<!\\)\*\*/

/** The pieces of a text as it is shown: bold or not. */
export function pieces(markdown: string): { text: string; bold: boolean }[] {
  return markdown
    .split(BOLD)
    .map((text, place) => ({ text: text.replace(/\\\n/g, '\n').replace(ESCAPED, '$1'), bold: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** What people read and edit. */
export function toPlain(markdown: string): string {
  return pieces(markdown)
    .map((piece) => piece.text)
    .join('')
}

/** What is kept; `before` is the Markdown it was changed from. */
export function toMarkdown(plain: string, before = ''): string {
  const bold = pieces(before)
    .filter((piece) => piece.bold)
    .map((piece) => escape(piece.text))
  const marked = bold.reduce((text, words) => text.replace(words, () => `**${words}**`), escape(plain))
  return marked
    .split(/(\n{2,}|\n)/)
    .map((piece) => (piece === '\n' ? '\\\n' : piece.startsWith('\n') ? '\n\n' : piece))
    .join('')
    .replace(/\\\n$/, '')
}

function escape(text: string): string {
  return text.replace(SPECIAL, '\\$&')
}
