import axe from 'axe-core'
import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Facts } from '../src/backend'
import type { Advice } from '../src/backend/types/Advice'
import type { Fact } from '../src/backend/types/Fact'
import type { OrderState } from '../src/backend/types/OrderState'
import { tags, say } from '../src/locale/index.svelte'
import Ending from '../src/screens/order/Ending.svelte'
import Identity from '../src/screens/order/Identity.svelte'
import Standing from '../src/screens/order/Standing.svelte'
import Statistics from '../src/screens/statistics/Screen.svelte'

vi.mock('@tauri-apps/api/core', () => {
  const row = { name: 'Yunfan', orders: 3, money_back: '1 of 2', sums: ['EUR 40.00 of EUR 59.90'], days: '14 days' }
  const answers: Record<string, unknown> = {
    statistics: { orders: 3, tables: [{ id: 'trader', title: 'By seller', rows: [row] }] },
    export_statistics: { path: '/home/a/statistics.csv', rows: 5, left_out: 1 },
  }
  return { invoke: async (name: string) => answers[name] ?? null }
})

const fact = (id: string, kind: Fact['kind'], choices: string[] = []): Fact => ({
  id,
  kind,
  scope: 'case',
  ask: 'later',
  choices,
})
const vocabulary = [
  fact('trader.name', 'text'),
  fact('trader.read_in', 'choice', ['listing', 'imprint']),
  fact('importer.name', 'text'),
  fact('payment.payee', 'text'),
  fact('outcome.promise', 'choice', ['repair', 'paid_back']),
  fact('outcome.promised_by', 'date'),
  fact('outcome.kind', 'choice', ['paid', 'given_up']),
  fact('outcome.on', 'date'),
  fact('outcome.amount', 'money'),
]
const advice = {
  today: '2026-11-25',
  letters: [{ kind: 'who', title: 'Who are you?', summary: '', right: 'trader_identity', languages: [], suggested: 'en' }],
  parties: [
    {
      id: 'trader',
      title: 'The seller',
      details: [{ fact: 'trader.name', label: 'Seller’s name', value: 'Yunfan' }],
      read: null,
      missing: 'Not noted yet: the postal address',
    },
  ],
  flags: [{ id: 'post_box', weight: 'warn', weight_words: 'Worth checking', words: 'A box.', advice: 'Ask.', basis: [] }],
} as unknown as Advice
const standing: OrderState = { state: 'overdue', state_words: 'Overdue', on: '2026-11-20', words: 'It is late.' }

let stop = () => {}
afterEach(() => {
  stop()
  stop = () => {}
})

async function settle() {
  await new Promise((done) => setTimeout(done, 30))
  flushSync()
}
async function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props) {
  document.body.innerHTML = '<main></main>'
  const target = document.querySelector('main')
  if (!target) throw new Error('no main')
  const shown = mount(part, { target, props })
  stop = () => void unmount(shown)
  await settle()
}
const find = (id: string) => {
  const found = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)
  if (!found) throw new Error(`${id} does not show`)
  return found
}
async function fill(id: string, text: string, event = 'input') {
  find(id).value = text
  find(id).dispatchEvent(new Event(event, { bubbles: true }))
  find(id).dispatchEvent(new Event('blur'))
  await settle()
}
async function reads() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)).toEqual([])
}

describe('who it is', () => {
  it('shows the parties, the flags and the letter, and saves what is added', async () => {
    const saved: Facts[] = []
    const save = async (facts: Facts) => (saved.push(facts), true)
    await show(Identity, { advice, id: 'o1', known: { 'trader.name': 'Yunfan' }, vocabulary, countries: ['DE'], save })
    expect(find('party-trader').textContent).toContain('postal address')
    expect(find('flag-post_box').dataset.weight).toBe('warn')
    expect(find('identity-letter-who').getAttribute('href')).toContain('who')
    await reads()
    await fill('identity-party', 'importer', 'change')
    await fill('identity-importer.name', 'Logistics BV')
    find('identity-save').click()
    await settle()
    expect(saved).toEqual([{ 'importer.name': 'Logistics BV' }])
  })
})

describe('a promise', () => {
  it('is asked about with three answers', async () => {
    const given: unknown[] = []
    const answer = async (name: string, item: number | null, value: unknown) => (given.push([name, item, value]), true)
    await show(Standing, { standing, promise: { words: 'Did it come?' }, today: '2026-11-25', answer })
    await reads()
    for (const id of ['promise-yes', 'promise-no', 'promise-not-yet']) {
      find(id).click()
      await settle()
    }
    expect(given).toEqual([
      ['outcome.kept', null, true],
      ['outcome.kept', null, false],
      ['outcome.asked_again_on', null, '2026-11-25'],
    ])
  })
  it('that is another one is asked about anew', async () => {
    const saved: Facts[] = []
    const save = async (facts: Facts) => (saved.push(facts), true)
    const known = { 'outcome.promise': 'repair', 'outcome.promised_by': '2026-11-20', 'outcome.kept': false }
    await show(Ending, { known, vocabulary, countries: ['DE'], today: '2026-11-25', save })
    await reads()
    find('promised-save').click()
    await settle()
    await fill('promised-outcome.promised_by', '2026-12-01')
    find('promised-save').click()
    await settle()
    expect(saved.map((facts) => 'outcome.kept' in facts)).toEqual([false, true])
  })
})

describe('the end', () => {
  it('is not saved while a day cannot be read', async () => {
    const saved: Facts[] = []
    const save = async (facts: Facts) => (saved.push(facts), true)
    await show(Ending, { known: {}, vocabulary, countries: ['DE'], today: '2026-11-25', save })
    await fill('ended-outcome.kind', 'paid', 'change')
    await fill('ended-outcome.on', '2026-02-30')
    find('ended-save').click()
    await settle()
    expect(saved).toEqual([])
    await fill('ended-outcome.on', '2026-11-20')
    await fill('ended-outcome.amount', '40 EUR')
    find('ended-save').click()
    await settle()
    expect(saved).toEqual([{ 'outcome.kind': 'paid', 'outcome.on': '2026-11-20', 'outcome.amount': '40 EUR' }])
  })
})

describe('statistics', () => {
  it('are tables in words, and the export says what it left out', async () => {
    await show(Statistics as unknown as Component<Record<string, unknown>>, { parts: [] })
    expect(find('statistics-trader').textContent).toContain('EUR 40.00 of EUR 59.90')
    await reads()
    find('statistics-export').click()
    await settle()
    expect(find('statistics-exported').textContent).toContain('/home/a/statistics.csv: 5 orders.')
    expect(find('statistics-exported').textContent).toContain('1 order was left out')
  })
  it.each(tags)('%s counts what was left out', (tag) => {
    const words = [0, 1, 7].map((number) => say(tag, 'ui-statistics-left-out', { number }))
    expect(new Set(words).size).toBe(3)
    expect(words[0]).not.toContain('0')
  })
})
