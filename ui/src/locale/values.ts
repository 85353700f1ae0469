// Dates and amounts as people type them. A text with two readings is refused, never guessed.

export type Read<T> = { value: T } | { trouble: string } | null

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
}

/** `2026-11-25`, also with one digit, points, slashes or 年月日, as long as the year comes first. Empty text is no date. */
export function readDate(text: string): Read<string> {
  const trimmed = text.trim().normalize('NFKC')
  if (trimmed === '') return null
  const parts = /^(\d{4})(?:-|\/|\.|年)\s?(\d{1,2})(?:-|\/|\.|月)\s?(\d{1,2})(?:日|\.)?$/.exec(trimmed)
  if (!parts) return { trouble: 'ui-date-shape' }
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return { trouble: 'ui-date-impossible' }
  if (year < 1990 || year > 2199) return { trouble: 'ui-date-far' }
  return { value: `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
}

/** The day that many days away. */
export function shifted(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The same day some months away, or the last day of that month. */
export function shiftedMonth(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, daysIn(y, m))).padStart(2, '0')}`
}

/** The parts of `1250.90 EUR`. */
export function money(value: string): { amount: string; code: string } | null {
  const parts = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value)
  return parts ? { amount: parts[1] ?? '', code: parts[2] ?? '' } : null
}

/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export function decimalsOf(code: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits ?? 2
}

const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', '₩': 'KRW', '₹': 'INR', '元': 'CNY', '円': 'JPY', '人民币': 'CNY' }

function plainNumber(text: string): string | null {
  const digits = text.replace(/[\s'’_]/g, '')
  if (/^\d+$/.test(digits)) return digits
  if (/^\d+[.,]\d{1,2}$/.test(digits)) return digits.replace(',', '.')
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '')
  return null
}

/** `59.90 EUR`, `EUR 59,90`, `€59.90` -> `59.90 EUR`. One comma or point before three digits has two readings. */
export function readMoney(text: string): Read<string> {
  const trimmed = text.trim().normalize('NFKC')
  if (trimmed === '') return null
  const word = /[A-Za-z]{3}|[€£₩₹元円]|人民币/.exec(trimmed)
  if (!word) return { trouble: 'ui-money-currency' }
  const code = SIGNS[word[0]] ?? word[0].toUpperCase()
  const amount = plainNumber(trimmed.replace(word[0], ''))
  return amount === null ? { trouble: 'ui-money-shape' } : { value: `${amount} ${code}` }
}

export function readInteger(text: string): Read<number> {
  const trimmed = text.trim().normalize('NFKC')
  if (trimmed === '') return null
  return /^\d{1,6}$/.test(trimmed) ? { value: Number(trimmed) } : { trouble: 'ui-integer-shape' }
}

/** The part of ISO 3166-2 after the country: `BY`. */
export function readRegion(text: string): Read<string> {
  const trimmed = text.trim().normalize('NFKC').toUpperCase()
  if (trimmed === '') return null
  const code = trimmed.replace(/^[A-Z]{2}-/, '')
  return /^[A-Z0-9]{1,3}$/.test(code) ? { value: code } : { trouble: 'ui-region-shape' }
}
