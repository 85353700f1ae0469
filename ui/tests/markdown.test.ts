import { describe, expect, it } from 'vitest'
import { pieces, toMarkdown, toPlain } from '../src/screens/letter/markdown'

describe('a clause as people edit it', () => {
  it.each([
    ['Anna Weber\\\nLindenstraße 12\\\n80331 München', 'Anna Weber\nLindenstraße 12\n80331 München'],
    ['by **9 December 2026** at the latest', 'by 9 December 2026 at the latest'],
    ['Ice\\-box \\(new\\)', 'Ice-box (new)'],
    ['One\n\nTwo', 'One\n\nTwo'],
  ])('%j shows as %j', (markdown, plain) => expect(toPlain(markdown)).toBe(plain))
  it.each(['Anna\nWeber', 'a * b # c', 'One\n\nTwo', '1. first', '[x](y) <b>', 'a\\b'])(
    '%j comes back as it was typed',
    (plain) => expect(toPlain(toMarkdown(plain))).toBe(plain),
  )
  it('keeps text from people from being taken for Markdown', () => {
    expect(toMarkdown('<b># x')).toBe('\\<b\\>\\# x')
  })
  it('keeps bold what still stands there', () => {
    const before = 'by **9 December 2026** at the latest\\.'
    expect(toMarkdown('by 9 December 2026, please', before)).toBe('by **9 December 2026**, please')
    expect(toMarkdown('soon', before)).toBe('soon')
  })
  it('shows bold as bold', () => {
    expect(pieces('by **9 May** now')).toEqual([
      { text: 'by ', bold: false },
      { text: '9 May', bold: true },
      { text: ' now', bold: false },
    ])
  })
})
