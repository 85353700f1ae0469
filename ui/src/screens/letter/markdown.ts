// Between a clause's Markdown and the text people edit: escapes and line ends go away for reading and come back for keeping.
// Bold stays visible as **bold**, so that nothing is lost on the way.

const ESCAPED = /\\([!-/:-@[-`{-~])/g
const SPECIAL = /[!#$&()*+\-.<=>[\\\]^_`{|}~]/g

/** What people read and edit. */
export function toPlain(markdown: string): string {
  return markdown.replace(/\\\n/g, '\n').replace(ESCAPED, '$1')
}

/** What is kept. */
export function toMarkdown(plain: string): string {
  return plain
    .split(/(\*\*[^*\n]+\*\*|\n{2,}|\n)/)
    .map((piece) => {
      if (/^\n{2,}$/.test(piece)) return '\n\n'
      if (piece === '\n') return '\\\n'
      const bold = /^\*\*([^*\n]+)\*\*$/.exec(piece)
      return bold ? `**${escape(bold[1] ?? '')}**` : escape(piece)
    })
    .join('')
    .replace(/\\\n$/, '')
}

function escape(text: string): string {
  return text.replace(SPECIAL, '\\$&')
}

/** The pieces of a text as it is shown: bold or not. */
export function pieces(markdown: string): { text: string; bold: boolean }[] {
  return markdown
    .split(/(?<!\\)\*\*/)
    .map((text, place) => ({ text: toPlain(text), bold: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
