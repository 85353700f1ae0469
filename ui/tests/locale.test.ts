import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countryIn, dateIn, moneyIn, nearest, weekdayDateIn } from '../src/locale/index.svelte'

interface Row {
  lang: string
  kind: 'date' | 'money' | 'country' | 'weekday_date'
  input: string
  expect: string
}

const rows: Row[] = JSON.parse(readFileSync('../tests/locale/format.json', 'utf8'))
const write = { date: dateIn, money: moneyIn, country: countryIn, weekday_date: weekdayDateIn }

describe('the page writes dates, amounts and countries as the core does', () => {
  it.each(rows)('$lang $kind $input', (row) => {
    expect(write[row.kind](row.lang, row.input)).toBe(row.expect)
  })
  it('gives an amount the decimals its currency has', () => {
    expect(moneyIn('en', '100 EUR')).toBe('EUR 100.00')
    expect(moneyIn('en', '100 JPY')).toBe('JPY 100')
  })
})

describe('the nearest language', () => {
  it.each([
    ['de-AT', 'de'],
    ['zh-TW', 'zh-CN'],
    ['C', 'en'],
    ['xx', 'en'],
  ])('%s -> %s', (wanted, found) => expect(nearest(wanted)).toBe(found))
})
