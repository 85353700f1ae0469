// Orders are looked at piece by piece: each answer says how many are left.

/** Asks again until every order has been looked at; `show` takes what is known meanwhile, and says whether to go on. */
export async function lookOn<T extends { left: number }>(ask: () => Promise<T>, show: (seen: T) => boolean): Promise<void> {
  let seen: T
  do seen = await ask()
  while (show(seen) && seen.left > 0)
}
