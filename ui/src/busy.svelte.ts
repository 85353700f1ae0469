// Whether something takes longer than a moment: then a line shows that the program is at work.

const MOMENT = 500

let running = $state(0)

export function isBusy(): boolean {
  return running > 0
}

export async function during<T>(work: Promise<T>): Promise<T> {
  let shown = false
  const wait = setTimeout(() => {
    shown = true
    running += 1
  }, MOMENT)
  try {
    return await work
  } finally {
    clearTimeout(wait)
    if (shown) running -= 1
  }
}
