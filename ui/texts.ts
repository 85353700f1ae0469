// The texts of `locales/` as modules: each language is read when the page is built and asked for when it is spoken.
// `virtual:texts` names the languages and says how to get each. What only the core says (letters, reasons, steps) stays there:
// a language holds the texts that the page's own source names, whole or by how they begin.
import { FluentResource } from '@fluent/bundle'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'virtual:texts'

type Message = FluentResource['body'][number]

/** The messages of a language, one file or a folder of them, as the page's own reader keeps them. */
function messages(root: string, tag: string): Message[] {
  const folder = join(root, tag)
  const whole = !statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const files = whole ? [`${folder}.ftl`] : readdirSync(folder).filter((name) => name.endsWith('.ftl')).map((name) => join(folder, name))
  return files.flatMap((file) => new FluentResource(readFileSync(file, 'utf8')).body)
}

/** Whether the page says a text: its source has the id between quotes, or its beginning before a value. */
function saidBy(source: string): (id: string) => boolean {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(svelte|ts)$/.test(name))
  const text = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n')
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, words = '']) => words)
  const ids = new Set(found(/['"`]([a-z][\w-]*)['"`]/gi))
  const beginnings = found(/`([a-z]+-[\w-]*)\$\{/gi)
  return (id) => ids.has(id) || beginnings.some((beginning) => id.startsWith(beginning))
}

/** The messages that are said, and those that messages name within their own text. */
function carried(all: Message[], said: (id: string) => boolean): Message[] {
  const named = new Set([...JSON.stringify(all).matchAll(/"type":"mesg","name":"([^"]+)"/g)].map(([, id]) => id))
  return all.filter(({ id }) => said(id) || named.has(id) || id.startsWith('-'))
}

/** A module that is nothing but a value; as text it is read faster than as a program. */
const value = (of: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(of))})`

/** Texts of `root` as far as `source` says them. */
export function texts(root: string, source: string): Plugin {
  const entries = readdirSync(root, { withFileTypes: true })
  const languages = entries.filter((entry) => entry.isDirectory() || entry.name.endsWith('.ftl'))
  const tags = languages.map((entry) => entry.name.replace(/\.ftl$/, '')).sort()
  return {
    name: 'texts',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return
      const tag = id.split('/')[1]
      if (tag) return value(carried(messages(root, tag), saidBy(source)))
      const names = tags.map((tag) => [tag, messages(root, tag).find(({ id }) => id === 'language-name')?.value])
      const ways = tags.map((tag) => `${JSON.stringify(tag)}: () => import('${NAME}/${tag}')`)
      return `export const names = ${JSON.stringify(Object.fromEntries(names))}\nexport const ways = { ${ways.join(', ')} }`
    },
  }
}
