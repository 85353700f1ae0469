// One axis for days and years: near days are drawn wide, far ones narrow, today at its own place.

const DAY = 86_400_000

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

const stretched = (days: number) => Math.sign(days) * Math.log1p(Math.abs(days) / 7)

export interface Axis {
  /** Where a day stands, from 0 to 100. */
  at: (iso: string) => number
  marks: { days: number; at: number }[]
}

const MARKS = [-365, -91, -30, -7, 0, 7, 30, 91, 365, 1096, 3653]

/** An axis wide enough for these days, with today on it. */
export function axisFor(today: string, days: readonly string[]): Axis {
  const away = days.map((day) => stretched(daysBetween(today, day)))
  const [first, last] = [Math.min(stretched(-3), ...away), Math.max(stretched(7), ...away)]
  const at = (value: number) => (100 * (value - first)) / (last - first)
  return {
    at: (iso) => at(stretched(daysBetween(today, iso))),
    marks: MARKS.map((mark) => ({ days: mark, at: at(stretched(mark)) })).filter((mark) => mark.at >= 0 && mark.at <= 100),
  }
}
