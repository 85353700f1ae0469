// The page's language: texts from `locales/`, the same files and the same way of writing dates and money as the core.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { decimalsOf, money as parseMoney } from './values'

export const FIRST = 'en'

const files = import.meta.glob<string>('../../../locales/**/*.ftl', { query: '?raw', import: 'default', eager: true })

function tagOf(path: string): string {
  const below = path.slice(path.indexOf('locales/') + 'locales/'.length)
  return (below.split('/')[0] ?? below).replace(/\.ftl$/, '')
}

function read(tag: string): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: false })
  for (const [path, text] of Object.entries(files)) {
    if (tagOf(path) === tag) bundle.addResource(new FluentResource(text), { allowOverrides: true })
  }
  return bundle
}

/** The tags of all languages there are files for. */
export const tags: readonly string[] = [...new Set(Object.keys(files).map(tagOf))].sort()

const bundles = new Map<string, FluentBundle>()

function bundleOf(tag: string): FluentBundle {
  const known = bundles.get(tag)
  if (known) return known
  const bundle = read(tag)
  bundles.set(tag, bundle)
  return bundle
}

function own(tag: string, id: string, args?: Record<string, FluentVariable>): string | null {
  const bundle = bundleOf(tag)
  const pattern = bundle.getMessage(id)?.value
  if (pattern === null || pattern === undefined) return null
  const errors: Error[] = []
  const text = bundle.formatPattern(pattern, args, errors)
  return errors.length === 0 ? text : null
}

/** The nearest language there is: `de` for `de-AT`, English where there is none. */
export function nearest(wanted: string): string {
  if (tags.includes(wanted)) return wanted
  const main = wanted.split(/[-_]/)[0]
  return tags.find((tag) => tag.split('-')[0] === main) ?? FIRST
}

let current = $state(nearest(typeof navigator === 'undefined' ? FIRST : navigator.language || FIRST))

export function language(): string {
  return current
}

export function speak(tag: string): void {
  current = nearest(tag)
}

/** The languages behind one: its own where it is a register of it (`de` behind the easy `de-simple`), then English. */
function behind(tag: string): string[] {
  const own = tags.filter((known) => tag.startsWith(`${known}-`)).reverse()
  return own.includes(FIRST) ? own : [...own, FIRST]
}

/** The text of this id in the current language, else in the ones behind it, else the id. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return say(current, id, args)
}

export function say(tag: string, id: string, args?: Record<string, FluentVariable>): string {
  for (const known of [tag, ...behind(tag)]) {
    const text = own(known, id, args)
    if (text !== null) return text
  }
  return id
}

export function knows(id: string, tag = current): boolean {
  return [tag, ...behind(tag)].some((known) => bundleOf(known).hasMessage(id))
}

export function languageName(tag: string): string {
  return say(nearest(tag), 'language-name')
}

export function dateIn(tag: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const number = String(Number(month))
  return say(tag, 'date-long', {
    day: Number(day),
    month: say(tag, `month-${number}`),
    'month-number': number,
    year: String(Number(year)),
  })
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7
}

export function weekdayDateIn(tag: string, iso: string): string {
  return say(tag, 'date-weekday', { weekday: say(tag, `weekday-${weekdayOf(iso)}`), date: dateIn(tag, iso) })
}

export function moneyIn(tag: string, value: string): string {
  const read = parseMoney(value)
  if (!read) return value
  const sign = read.amount.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = read.amount.replace('-', '').split('.')
  let amount = ''
  for (const [place, digit] of [...whole].entries()) {
    if (place > 0 && (whole.length - place) % 3 === 0) amount += say(tag, 'number-group')
    amount += digit
  }
  const decimals = part.padEnd(decimalsOf(read.code), '0')
  if (decimals !== '') amount += say(tag, 'number-decimal') + decimals
  return say(tag, 'money', { amount: sign + amount, code: read.code })
}

export function countryIn(tag: string, code: string): string {
  const id = `country-${code}`
  return knows(id, tag) ? say(tag, id) : code
}

export const date = (iso: string) => dateIn(current, iso)
export const weekdayDate = (iso: string) => weekdayDateIn(current, iso)
export const moneyWords = (value: string) => moneyIn(current, value)
export const country = (code: string) => countryIn(current, code)

const dashed = (id: string) => id.replace(/[._]/g, '-')

export const factLabel = (fact: string) => t(`fact-${dashed(fact)}`)
export const choiceWords = (fact: string, choice: string) => t(`choice-${dashed(fact)}-${dashed(choice)}`)
export function factHelp(fact: string): string | null {
  const id = `fact-${dashed(fact)}-help`
  return knows(id) ? t(id) : null
}
