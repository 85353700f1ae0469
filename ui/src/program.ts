// What passes between the page and the program around it: that somebody is there, where to go, that the vault was closed.
import * as backend from './backend'
import { closed, isOpen } from './choices.svelte'
import { go } from './route.svelte'

/** The program is told of a touch at most this often, in milliseconds. */
const SELDOM = 5000
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Begins to talk with the program; what is answered ends it. */
export function talk(): () => void {
  let told = 0
  const touched = () => {
    const now = performance.now()
    if (!isOpen() || (told > 0 && now - told < SELDOM)) return
    told = now
    void backend.stir().catch(() => undefined)
  }
  for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true })
  const heard = [
    backend.onGo((screen, ...parts) => {
      if (isOpen()) go(screen, ...parts)
    }),
    backend.onLocked(() => {
      closed()
      go('door')
    }),
  ]
  return () => {
    for (const touch of TOUCHES) removeEventListener(touch, touched)
    for (const ear of heard) void ear.then((stop) => stop())
  }
}

/** The vault is open: a case file that was handed to the program is looked at first. */
export async function arrive(): Promise<void> {
  if (await backend.caseWaits()) go('order-form', 'file')
}
