// The places of the window and what each is the home of. "Clients" finds its room between orders and letters.
import type { IconName } from '../parts/Icon.svelte'

export interface Home {
  screen: string
  icon: IconName
  words: string
  /** Screens that are opened from here and belong here. */
  also: readonly string[]
}

export const PLACES: readonly Home[] = [
  { screen: 'today', icon: 'today', words: 'ui-place-today', also: [] },
  {
    screen: 'orders',
    icon: 'orders',
    words: 'ui-place-orders',
    also: ['order', 'order-form', 'letter', 'what-if', 'wrong'],
  },
  { screen: 'letters', icon: 'letters', words: 'ui-place-letters', also: [] },
  { screen: 'deadlines', icon: 'deadlines', words: 'ui-place-deadlines', also: ['why'] },
  { screen: 'law', icon: 'law', words: 'ui-place-law', also: [] },
  { screen: 'settings', icon: 'settings', words: 'ui-place-settings', also: [] },
]
