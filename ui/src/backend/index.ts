// Every command of the program once, typed. Nothing else imports @tauri-apps.
import { invoke as call } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { during } from '../busy.svelte'
import type { Chapter } from './types/Chapter'
import type { DayList } from './types/DayList'
import type { DeadlineName } from './types/DeadlineName'
import type { DoorState } from './types/DoorState'
import type { EvidenceWords } from './types/EvidenceWords'
import type { Exported } from './types/Exported'
import type { Fact } from './types/Fact'
import type { FactChange } from './types/FactChange'
import type { FilingPage } from './types/FilingPage'
import type { HandedCase } from './types/HandedCase'
import type { KeptLetter } from './types/KeptLetter'
import type { LawRow } from './types/LawRow'
import type { Letter } from './types/Letter'
import type { LetterCompared } from './types/LetterCompared'
import type { LetterReview } from './types/LetterReview'
import type { OrderPage } from './types/OrderPage'
import type { OrderList } from './types/OrderList'
import type { RatesKept } from './types/RatesKept'
import type { Reminder } from './types/Reminder'
import type { Reply } from './types/Reply'
import type { ReplyNoted } from './types/ReplyNoted'
import type { Statistics } from './types/Statistics'
import type { Suffix } from './types/Suffix'
import type { Today } from './types/Today'
import type { WhatIf } from './types/WhatIf'

const invoke = <T>(name: string, given?: Record<string, unknown>) => during(call<T>(name, given))

export type Facts = Record<string, unknown>

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
export const keyStoreAnswers = () => invoke<boolean>('key_store_answers')
export const createVault = (passphrase: string, remember: boolean, lang: string) =>
  invoke<void>('create_vault', { passphrase, remember, lang })
export const unlockVault = (passphrase: string, lang: string) => invoke<void>('unlock_vault', { passphrase, lang })
export const unlockRemembered = (lang: string) => invoke<void>('unlock_remembered', { lang })
export const lockVault = () => invoke<void>('lock_vault')
export const speak = (lang: string) => invoke<void>('speak', { lang })
export const caseWaits = () => invoke<boolean>('case_waits')
export const handedCase = (lang: string) => invoke<HandedCase | null>('handed_case', { lang })
export const stir = () => invoke<void>('stir')
export const setting = (name: string) => invoke<string | null>('setting', { name })
export const setSetting = (name: string, value: string) => invoke<void>('set_setting', { name, value })

export const reminders = (lang: string) => invoke<Reminder[]>('reminders', { lang })
export const snooze = (id: string, deadline: string, until: string, lang: string) =>
  invoke<string | null>('snooze', { id, deadline, until, lang })
export const exportCalendar = (id: string | null, chosen: string[], alarms: number[], hidden: boolean, lang: string) =>
  invoke<string | null>('export_calendar', { id, chosen, alarms, hidden, lang })
export const autostart = () => invoke<boolean>('autostart')
export const setAutostart = (on: boolean, lang: string) => invoke<void>('set_autostart', { on, lang })

export const vocabulary = () => invoke<Fact[]>('vocabulary')
export const countries = () => invoke<string[]>('countries')
export const languages = () => invoke<string[]>('languages')
export const today = () => invoke<string>('today')
export const version = () => invoke<string>('version')
export const lawList = (lang: string) => invoke<LawRow[]>('law_list', { lang })
export const lawShow = (code: string, lang: string) => invoke<Chapter>('law_show', { code, lang })

export const todayList = (lang: string) => invoke<Today>('today_list', { lang })
export const lookOn = (lang: string) => invoke<number>('look_on', { lang })
export const listDays = (from: string, to: string, lang: string) => invoke<DayList>('list_days', { from, to, lang })
export const keptLetters = (lang: string) => invoke<KeptLetter[]>('kept_letters', { lang })
export const addSample = (lang: string) => invoke<string>('add_sample', { lang })

export const listOrders = (query: string, from: number, limit: number, lang: string) =>
  invoke<OrderList>('list_orders', { query, from, limit, lang })
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
export const whatIf = (id: string, changes: FactChange[], lang: string) =>
  invoke<WhatIf>('what_if', { id, changes, lang })
export const changeFacts = (id: string, changes: FactChange[], lang: string) =>
  invoke<OrderPage>('change_facts', { id, changes, lang })

export const draftLetter = (id: string, kind: string, lang: string, beside: string | null, uiLang: string) =>
  invoke<Letter>('draft_letter', { id, kind, lang, beside, uiLang })
/** `was` is the kept letter it replaces, or follows where that one was sent. */
export const saveLetter = (id: string, letter: Letter, was: string | null, uiLang: string) =>
  invoke<string>('save_letter', { id, letter, was, uiLang })
export const reviewLetter = (letter: Letter, uiLang: string) => invoke<LetterReview>('review_letter', { letter, uiLang })
export const compareLetter = (id: string, letterId: string, uiLang: string) =>
  invoke<LetterCompared>('compare_letter', { id, letterId, uiLang })
export const readLetter = (letterId: string, uiLang: string) => invoke<Letter>('read_letter', { letterId, uiLang })
export const channels = () => invoke<string[]>('channels')
export const sendLetter = (id: string, letterId: string, channel: string, uiLang: string) =>
  invoke<OrderPage>('send_letter', { id, letterId, channel, uiLang })
export const noteProof = (id: string, letterId: string, tracking: string, receivedOn: string, uiLang: string) =>
  invoke<OrderPage>('note_proof', { id, letterId, tracking, receivedOn, uiLang })
export const noteReply = (id: string, reply: Reply, uiLang: string) => invoke<ReplyNoted>('note_reply', { id, reply, uiLang })
export const printLetter = (letter: Letter, suffix: Suffix, uiLang: string) =>
  invoke<string | null>('print_letter', { letter, suffix, uiLang })
export const saveSentLetter = (letterId: string, uiLang: string) =>
  invoke<string | null>('save_sent_letter', { letterId, uiLang })
export const letterText = (letter: Letter, uiLang: string) => invoke<string>('letter_text', { letter, uiLang })
export const mailLetter = (letter: Letter, uiLang: string) => invoke<void>('mail_letter', { letter, uiLang })
export const statistics = (lang: string) => invoke<Statistics>('statistics', { lang })
export const exportStatistics = (lang: string) => invoke<Exported | null>('export_statistics', { lang })
export const printProof = (id: string, deadline: DeadlineName, lang: string) =>
  invoke<string | null>('print_proof', { id, deadline, lang })
/** Asks for a file of exchange rates in the system's own dialog and keeps it; what is kept then. */
export const importRates = (lang: string) => invoke<RatesKept | null>('import_rates', { lang })
export const ratesDay = (lang: string) => invoke<RatesKept | null>('rates_day', { lang })
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

/** The program leads the page to a screen. */
export const onGo = (then: (screen: string, ...parts: string[]) => void) =>
  listen<[string, ...string[]]>('go', ({ payload }) => then(...payload))
/** The program has closed the vault. */
export const onLocked = (then: () => void) => listen('locked', then)
