// What is behind the door: the places, the palette and every screen. It is fetched while somebody stands at the door.
import type { Component } from 'svelte'

export { default as Navigation } from './frame/Navigation.svelte'
export { default as Palette } from './frame/Palette.svelte'

type Screen = Component<{ parts: string[] }>
const files = import.meta.glob<{ default: Screen }>(['./screens/*/Screen.svelte', '!./screens/door/*'], { eager: true })

/** The screens by name, the name of their folder. */
export const screens = new Map(
  Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? '', file.default] as const),
)
