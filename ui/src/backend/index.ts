// Every command of the program once, typed. Nothing else imports @tauri-apps.
import { invoke } from '@tauri-apps/api/core'
import type { DoorState } from './types/DoorState'
import type { EvidenceWords } from './types/EvidenceWords'
import type { Fact } from './types/Fact'
import type { FilingPage } from './types/FilingPage'
import type { Letter } from './types/Letter'
import type { OrderPage } from './types/OrderPage'
import type { OrderRow } from './types/OrderRow'

export type Facts = Record<string, unknown>
export type Suffix = 'pdf' | 'html' | 'txt' | 'md'

/** What a command rejects with: a sentence in the user's language. */
export interface Refused {
  id: string
  message: string
}

export function refused(error: unknown): Refused {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return { id: 'id' in error ? String(error.id) : '', message: String(error.message) }
  }
  return { id: '', message: String(error) }
}

export const doorState = () => invoke<DoorState>('door_state')
export const createVault = (passphrase: string, remember: boolean, lang: string) =>
  invoke<void>('create_vault', { passphrase, remember, lang })
export const unlockVault = (passphrase: string, lang: string) => invoke<void>('unlock_vault', { passphrase, lang })
export const unlockRemembered = (lang: string) => invoke<void>('unlock_remembered', { lang })
export const lockVault = () => invoke<void>('lock_vault')
export const setting = (name: string) => invoke<string | null>('setting', { name })
export const setSetting = (name: string, value: string) => invoke<void>('set_setting', { name, value })

export const vocabulary = () => invoke<Fact[]>('vocabulary')
export const countries = () => invoke<string[]>('countries')
export const languages = () => invoke<string[]>('languages')
export const today = () => invoke<string>('today')

export const listOrders = (query: string, lang: string) => invoke<OrderRow[]>('list_orders', { query, lang })
export const readOrder = (id: string, lang: string) => invoke<OrderPage>('read_order', { id, lang })
export const addOrder = (facts: Facts, items: Facts[], lang: string) =>
  invoke<string>('add_order', { facts, items, lang })
export const changeOrder = (id: string, facts: Facts, items: Facts[], lang: string) =>
  invoke<void>('change_order', { id, facts, items, lang })
export const deleteOrder = (id: string, lang: string) => invoke<void>('delete_order', { id, lang })
export const restoreOrder = (id: string, lang: string) => invoke<void>('restore_order', { id, lang })
export const answer = (id: string, fact: string, item: number | null, value: unknown, lang: string) =>
  invoke<OrderPage>('answer', { id, fact, item, value, lang })
export const takeDoor = (id: string, door: string, confirmed: boolean, lang: string) =>
  invoke<OrderPage>('take_door', { id, door, confirmed, lang })

export const draftLetter = (id: string, kind: string, lang: string, beside: string | null, uiLang: string) =>
  invoke<Letter>('draft_letter', { id, kind, lang, beside, uiLang })
export const saveLetter = (id: string, letter: Letter, uiLang: string) =>
  invoke<string>('save_letter', { id, letter, uiLang })
export const readLetter = (letterId: string, uiLang: string) => invoke<Letter>('read_letter', { letterId, uiLang })
export const channels = () => invoke<string[]>('channels')
export const sendLetter = (id: string, letterId: string, channel: string, uiLang: string) =>
  invoke<OrderPage>('send_letter', { id, letterId, channel, uiLang })
export const printLetter = (letter: Letter, suffix: Suffix, uiLang: string) =>
  invoke<string | null>('print_letter', { letter, suffix, uiLang })
export const letterText = (letter: Letter) => invoke<string>('letter_text', { letter })
export const mailLetter = (id: string, letter: Letter, uiLang: string) =>
  invoke<void>('mail_letter', { id, letter, uiLang })
export const openSource = (url: string) => invoke<void>('open_source', { url })

export const evidenceKinds = (lang: string) => invoke<EvidenceWords[]>('evidence_kinds', { lang })
export const addExhibit = (id: string, kind: string, on: string | null, lang: string) =>
  invoke<OrderPage | null>('add_exhibit', { id, kind, on, lang })
export const removeExhibit = (exhibitId: string, lang: string) =>
  invoke<OrderPage>('remove_exhibit', { exhibitId, lang })
export const restoreExhibit = (exhibitId: string, lang: string) =>
  invoke<OrderPage>('restore_exhibit', { exhibitId, lang })
export const saveExhibit = (exhibitId: string, lang: string) =>
  invoke<string | null>('save_exhibit', { exhibitId, lang })
export const filing = (id: string, door: string, lang: string | null, beside: string | null, uiLang: string) =>
  invoke<FilingPage>('filing', { id, door, lang, beside, uiLang })
export const savePack = (id: string, door: string, lang: string, beside: string | null, uiLang: string) =>
  invoke<string | null>('save_pack', { id, door, lang, beside, uiLang })
