// What the current screen can do, for whoever looks for it by name.

export interface Action {
  id: string
  words: string
  run: () => void
}

let offered = $state.raw<Action[]>([])

export function actions(): readonly Action[] {
  return offered
}

/** To be called in an effect: what is offered goes with the screen. */
export function offer(mine: Action[]): () => void {
  offered = mine
  return () => {
    if (offered === mine) offered = []
  }
}
