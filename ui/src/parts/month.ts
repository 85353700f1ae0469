// A month as a grid of weeks from Monday to Sunday, and where the keys lead in it.
import { weekdayOf } from '../locale/index.svelte'
import { shifted, shiftedMonth } from '../locale/values'

/** The weeks that a month touches; `first` is its first day. */
export function weeksOf(first: string): string[][] {
  const start = shifted(first, 1 - weekdayOf(first))
  const days = weekdayOf(first) - 1 + Number(shifted(shiftedMonth(first, 1), -1).slice(8))
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => shifted(start, week * 7 + day)),
  )
}

/** Where a key leads from a day. */
export const MOVES: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => shifted(day, -1),
  ArrowRight: (day) => shifted(day, 1),
  ArrowUp: (day) => shifted(day, -7),
  ArrowDown: (day) => shifted(day, 7),
  PageUp: (day) => shiftedMonth(day, -1),
  PageDown: (day) => shiftedMonth(day, 1),
  Home: (day) => shifted(day, 1 - weekdayOf(day)),
  End: (day) => shifted(day, 7 - weekdayOf(day)),
}
