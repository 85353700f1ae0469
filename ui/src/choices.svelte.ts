// Language and theme: chosen in memory while the vault is closed, kept by the vault once it is open.
import * as backend from './backend'
import type { DoorState } from './backend/types/DoorState'
import { language, speak, tags } from './locale/index.svelte'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

let theme = $state<Theme>('system')
let open = $state(false)
let door = $state.raw<DoorState | null>(null)
const touched = new Set<string>()

const isTheme = (value: string | null): value is Theme => THEMES.some((known) => known === value)

export function currentTheme(): Theme {
  return theme
}

/** Whether the vault is open. */
export function isOpen(): boolean {
  return open
}

/** How the door stands, once that is known. */
export function doorState(): DoorState | null {
  return door
}

export async function lookAtDoor(): Promise<void> {
  door = await backend.doorState()
  if (door.state === 'open') await opened()
}

export async function chooseLanguage(tag: string): Promise<void> {
  await speak(tag)
  touched.add('language')
  if (open) await backend.setSetting('language', language())
}

export async function chooseTheme(chosen: string): Promise<void> {
  if (!isTheme(chosen)) return
  theme = chosen
  touched.add('theme')
  if (open) await backend.setSetting('theme', chosen)
}

/** The vault has been opened: what was chosen at the door is kept, the rest is remembered from last time. */
export async function opened(): Promise<void> {
  const [keptLanguage, keptTheme] = await Promise.all([backend.setting('language'), backend.setting('theme')])
  if (!touched.has('language') && keptLanguage && tags.includes(keptLanguage)) await speak(keptLanguage)
  else if (touched.has('language')) await backend.setSetting('language', language())
  if (!touched.has('theme') && isTheme(keptTheme)) theme = keptTheme
  else if (touched.has('theme')) await backend.setSetting('theme', theme)
  touched.clear()
  open = true
}

export async function lock(): Promise<void> {
  await backend.lockVault()
  closed()
}

/** The vault has been closed, by the person or by the program. */
export function closed(): void {
  open = false
  door = null
}
