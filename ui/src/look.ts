// Orders are looked at piece by piece: each answer says how many are left.
import * as backend from './backend'

/** A list is asked for anew after so many milliseconds of looking. */
const OFTEN = 1000

/** Asks, and looks on until every order has been looked at; `show` takes what is known meanwhile, and says whether to go on. */
export async function lookOn<T extends { left: number }>(
  lang: string,
  ask: () => Promise<T>,
  show: (seen: T) => boolean,
): Promise<void> {
  let seen = await ask()
  while (show(seen) && seen.left > 0) {
    const until = performance.now() + OFTEN
    let left = seen.left
    do left = await backend.lookOn(lang)
    while (left > 0 && performance.now() < until && show({ ...seen, left }))
    seen = await ask()
  }
}
