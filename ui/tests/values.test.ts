import { describe, expect, it } from 'vitest'
import { readDate, readInteger, readMoney, readRegion, shifted, shiftedMonth } from '../src/locale/values'

describe('dates: the year comes first, and the day must exist', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    [' 2026-1-5 ', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['２０２６-11-25', '2026-11-25'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is read', (text, value) => expect(readDate(text)).toEqual({ value }))
  it.each([
    ['2026-02-29', 'ui-date-impossible'],
    ['2100-02-29', 'ui-date-impossible'],
    ['2026-04-31', 'ui-date-impossible'],
    ['2026-13-01', 'ui-date-impossible'],
    ['2026-00-10', 'ui-date-impossible'],
    ['2026-01-00', 'ui-date-impossible'],
    ['0026-01-01', 'ui-date-far'],
    ['05.01.2026', 'ui-date-shape'],
    ['01/05/26', 'ui-date-shape'],
    ['tomorrow', 'ui-date-shape'],
  ])('%s is refused', (text, trouble) => expect(readDate(text)).toEqual({ trouble }))
  it('an empty field is no date, not a wrong one', () => expect(readDate('  ')).toBeNull())
})

describe('the calendar moves', () => {
  it('over the end of a month', () => expect(shifted('2026-02-28', 1)).toBe('2026-03-01'))
  it('by months, to the last day where there is no such day', () => {
    expect(shiftedMonth('2026-01-31', 1)).toBe('2026-02-28')
    expect(shiftedMonth('2026-01-15', -1)).toBe('2025-12-15')
    expect(shiftedMonth('2026-11-30', 1)).toBe('2026-12-30')
  })
})

describe('amounts: never a guess', () => {
  it.each([
    ['59.90 EUR', '59.90 EUR'],
    ['59,9 eur', '59.9 EUR'],
    ['EUR 1.250,90', '1250.90 EUR'],
    ['1,250.90 USD', '1250.90 USD'],
    ["1'250.90 CHF", '1250.90 CHF'],
    ['€20', '20 EUR'],
    ['120元', '120 CNY'],
    ['3000 JPY', '3000 JPY'],
  ])('%s is read', (text, value) => expect(readMoney(text)).toEqual({ value }))
  it.each([
    ['1.250 EUR', 'ui-money-shape'],
    ['1,250 EUR', 'ui-money-shape'],
    ['EUR', 'ui-money-shape'],
    ['-5 EUR', 'ui-money-shape'],
    ['59.90', 'ui-money-currency'],
    ['$20', 'ui-money-currency'],
    ['¥20', 'ui-money-currency'],
  ])('%s is refused', (text, trouble) => expect(readMoney(text)).toEqual({ trouble }))
})

describe('numbers and regions', () => {
  it('reads whole numbers only', () => {
    expect(readInteger('2')).toEqual({ value: 2 })
    expect(readInteger('2.5')).toEqual({ trouble: 'ui-integer-shape' })
  })
  it('reads a region with or without its country', () => {
    expect(readRegion('by')).toEqual({ value: 'BY' })
    expect(readRegion('DE-BY')).toEqual({ value: 'BY' })
    expect(readRegion('Bavaria')).toEqual({ trouble: 'ui-region-shape' })
  })
})
