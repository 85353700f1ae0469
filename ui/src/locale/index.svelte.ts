// The page's language: texts from `locales/`, the same files and the same way of writing dates and money as the core.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { names, ways } from 'virtual:texts'
import { decimalsOf, money as parseMoney } from './values'

export const FIRST = 'en'

/** The tags of all languages there are files for. */
export const tags: readonly string[] = Object.keys(names)

const bundles = new Map<string, FluentBundle>()

/** Learns a language, and the one it is a register of. */
export async function learn(tag: string): Promise<void> {
  const wanted = [tag, ...behind(tag)].filter((known) => !bundles.has(known))
  await Promise.all(
    wanted.map(async (known) => {
      const resource = new FluentResource('')
      resource.body = (await ways[known]?.())?.default ?? []
      const bundle = new FluentBundle(known, { useIsolating: false })
      bundle.addResource(resource, { allowOverrides: true })
      bundles.set(known, bundle)
    }),
  )
}

function own(tag: string, id: string, args?: Record<string, FluentVariable>): string | null {
  const bundle = bundles.get(tag)
  const pattern = bundle?.getMessage(id)?.value
  if (!bundle || pattern === null || pattern === undefined) return null
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

let turn = 0

/** Speaks a language once it is learnt; of two that are asked for, the later one. */
export async function speak(tag: string): Promise<void> {
  const mine = ++turn
  const wanted = nearest(tag)
  await learn(wanted)
  if (mine === turn) current = wanted
}

/** The language behind one that is a register of it: `de` behind the easy `de-simple`. */
function behind(tag: string): string[] {
  return tags.filter((known) => tag.startsWith(`${known}-`)).reverse()
}

/** The text of this id in the current language, else in the one behind it, else the id: every language is whole. */
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
  return [tag, ...behind(tag)].some((known) => bundles.get(known)?.hasMessage(id) ?? false)
}

export function languageName(tag: string): string {
  return names[nearest(tag)] ?? tag
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
