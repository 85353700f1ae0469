import { FluentBundle, FluentResource } from '@fluent/bundle'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tags } from '../src/locale/index.svelte'
import { texts } from '../texts.ts'

const below = (folder: string, ends: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .map((name) => join(folder, name))
const idsOf = (text: string) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? '')
const read = (path: string) => readFileSync(path, 'utf8')
const own = (tag: string) => below(`../locales/${tag}`, /^[^/]*\.ftl$/).map(read).join('\n')
const WHOLE = ['en', 'zh-CN', 'de', 'fr', 'es', 'ja']

describe('texts', () => {
  it.each(below('../locales', /\.ftl$/))('%s is read whole', (path) => {
    const text = read(path)
    const bundle = new FluentBundle('en', { useIsolating: false })
    const troubles = bundle.addResource(new FluentResource(text))
    expect(troubles).toEqual([])
    expect(idsOf(text).filter((id) => !bundle.hasMessage(id))).toEqual([])
  })

  it.each(WHOLE.filter((tag) => tag !== 'en'))('%s says all that English says', (tag) => {
    const [theirs, english] = [new Set(idsOf(own(tag))), idsOf(own('en'))]
    expect(english.filter((id) => !theirs.has(id))).toEqual([])
    expect(theirs.size).toBe(new Set(english).size)
  })

  it('a language may be a folder or one file', () => {
    const root = mkdtempSync(join(tmpdir(), 'redress-'))
    mkdirSync(join(root, 'aa'))
    const more = 'ui-name = Name\nfact-shoe = Shoe\ncore-unsaid = What the core says\nui-menu = { told-beside } { -brand }\ntold-beside = Beside\n-brand = Brand\n'
    writeFileSync(join(root, 'aa', 'language.ftl'), `language-name = Aa\n${more}`)
    writeFileSync(join(root, 'bb.ftl'), `language-name = Bb\n${more}`)
    const load = texts(root, 'src').load as (id: string) => string
    expect(load('\0virtual:texts')).toContain('{"aa":"Aa","bb":"Bb"}')
    for (const tag of ['aa', 'bb']) {
      const carried = load(`\0virtual:texts/${tag}`)
      for (const said of ['ui-name', 'fact-shoe', '\\"told-beside\\",\\"value', '\\"-brand\\",\\"value']) expect(carried).toContain(said)
      expect(carried, 'what the page does not say stays with the core').not.toContain('core-unsaid')
    }
    rmSync(root, { recursive: true })
  })

  it('the switch offers every language there are files for', () => {
    for (const tag of WHOLE) expect(tags).toContain(tag)
  })

  it('every text the page names exists', () => {
    const english = new Set(idsOf(own('en')))
    const named = below('src', /\.(svelte|ts)$/).flatMap((path) =>
      [...read(path).matchAll(/'(ui-[a-z-]*[a-z])'/g)].map((found) => found[1] ?? ''),
    )
    expect([...new Set(named)].filter((id) => !english.has(id))).toEqual([])
  })
})

describe('no component has words of its own', () => {
  const markup = (text: string) => {
    let rest = text.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<style[\s\S]*?<\/style>/g, '')
    for (let before = ''; before !== rest; ) {
      before = rest
      rest = rest.replace(/\{[^{}]*\}/g, '')
    }
    return rest
  }
  it.each(below('src', /\.svelte$/))('%s', (path) => {
    const text = markup(read(path))
    const nodes = text.replace(/<[^<>]*>/g, '\n').match(/\p{L}{2,}[^\n]*/gu) ?? []
    const attributes = text.match(/\s(?:aria-label|placeholder|title|alt)="[^"]*\p{L}[^"]*"/gu) ?? []
    expect([...nodes, ...attributes]).toEqual([])
  })
})
