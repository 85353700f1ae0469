import axe from 'axe-core'
import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fact } from '../src/backend/types/Fact'
import { speak, tags } from '../src/locale/index.svelte'
import Door from '../src/screens/door/Screen.svelte'
import Filing from '../src/screens/filing/Screen.svelte'
import Form from '../src/screens/order-form/Screen.svelte'
import Evidence from '../src/screens/order/Evidence.svelte'
import Orders from '../src/screens/orders/Screen.svelte'

const asked = vi.hoisted(() => ({ added: [] as unknown[][], orders: [] as unknown[] }))

vi.mock('@tauri-apps/api/core', () => {
  const fact = (id: string, kind: Fact['kind'], choices: string[] = []): Fact => ({
    id,
    kind,
    scope: id.startsWith('item.') ? 'item' : 'case',
    ask: 'question',
    choices,
  })
  const answers: Record<string, (given: Record<string, unknown>) => unknown> = {
    door_state: () => ({ state: 'absent', remembered: false }),
    key_store_answers: () => true,
    vocabulary: () => [
      fact('trader.name', 'text'),
      fact('trader.country', 'country'),
      fact('trader.directs_activity', 'bool'),
      fact('contract.date', 'date'),
      fact('price.total', 'money'),
      fact('problem.kind', 'choice', ['late']),
      fact('item.name', 'text'),
      fact('item.traits', 'choices', ['unsealed']),
    ],
    countries: () => ['DE', 'FR'],
    today: () => '2026-11-25',
    list_orders: (given) => ({ rows: asked.orders.slice(Number(given.from), Number(given.from) + Number(given.limit)), all: asked.orders.length }),
    evidence_kinds: () => [{ kind: 'invoice', name: 'Invoice', get: 'Save it.' }],
    add_exhibit: (given) => {
      asked.added.push([given.kind, given.on])
      return null
    },
    filing: (given) => ({
      ...{ door: 'office', door_name: 'Office', title: 'Claim', note: 'By hand.', url: 'https://office.example', language_note: null },
      ...{ lang: given.lang ?? 'fr', beside: given.beside ?? null, languages: [{ tag: 'fr', name: 'français' }] },
      checks: [
        { id: 'a', state: 'missing', state_words: 'Missing', words: 'Invoice', cure: 'Save it.', gone_by: '2026-12-01', gone_words: 'Gone soon.', evidence: 'invoice' },
        { id: 'b', state: 'there', state_words: 'There', words: 'Name', cure: null, gone_by: null, gone_words: null, evidence: null },
      ],
      fields: [
        { id: 'name', label: 'Nom', label_ours: 'Name', value: 'Anna', value_ours: 'Anna', state: 'there', note: null },
        { id: 'court', label: 'Tribunal', label_ours: 'Court', value: '', value_ours: null, state: 'yours', note: 'Find it.' },
      ],
      ...{ files: ['01 Formulaire.pdf'], limits: ['At most 8 files'], basis: [], checked_words: 'Checked.' },
    }),
    add_order: (given) => {
      asked.added.push([given.facts, given.items])
      return 'o1'
    },
  }
  return { invoke: async (name: string, given = {}) => answers[name]?.(given) ?? null }
})

let stop = () => {}
afterEach(() => stop())

async function show(screen: Component<{ parts: string[] }> | Component) {
  document.body.innerHTML = '<main></main>'
  const target = document.querySelector('main')
  if (!target) throw new Error('no main')
  const shown = mount(screen as Component<{ parts: string[] }>, { target, props: { parts: [] } })
  stop = () => void unmount(shown)
  await settle()
}
async function settle() {
  await new Promise((done) => setTimeout(done, 30))
  flushSync()
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

describe('screens can be used without seeing them', () => {
  const screens = { door: Door, orders: Orders, 'order-form': Form, filing: Filing }
  it.each(Object.entries(screens))('%s', async (_, screen) => {
    await show(screen)
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)).toEqual([])
  })
})

describe('a list of thousands', () => {
  it('asks only for what is seen, and says which of how many each row is', async () => {
    const state = { state: 'your_turn', state_words: 'Your turn', words: 'Write.' }
    const order = (number: number) => ({ id: `o${number}`, title: `Lamp ${number}`, trader: 'Shop', number: null, ordered_on: null, problem: null, next: null, state })
    asked.orders = Array.from({ length: 20_000 }, (_, number) => order(number))
    await show(Orders)
    const rows = [...document.querySelectorAll('li')]
    expect(rows.length).toBeLessThan(100)
    expect(rows[3]?.getAttribute('aria-posinset')).toBe('4')
    expect(rows[3]?.getAttribute('aria-setsize')).toBe('20000')
    expect(rows[3]?.textContent).toContain('Lamp 3')
    window.scrollTo({ top: 1_000_000 })
    window.dispatchEvent(new Event('scroll'))
    await new Promise((done) => setTimeout(done, 300))
    await settle()
    const far = document.querySelector('li')
    expect(Number(far?.getAttribute('aria-posinset'))).toBeGreaterThan(1000)
    expect(far?.textContent).toContain(`Lamp ${Number(far?.getAttribute('aria-posinset')) - 1}`)
    asked.orders = []
  })
})

describe('the evidence', () => {
  const row = { id: 'e1', kind: 'invoice', kind_words: 'Invoice', name: 'a.pdf', about: ['1 KB'], print_words: '1 page' }
  const gap = { evidence: { kind: 'invoice', name: 'Invoice', get: 'Save it.' }, shows: ['Price'], gone_by: null, gone_words: null }
  const props = {
    id: 'o1',
    exhibits: [
      { ...row, prints: true, sha256: '', removed: false },
      { ...row, id: 'e2', prints: false, sha256: '', removed: true },
    ],
    gaps: [gap],
    today: '2026-11-25',
    changed: () => {},
  }
  it('is added for the gap it fills, and can be used without seeing it', async () => {
    asked.added.length = 0
    document.body.innerHTML = '<main></main>'
    const shown = mount(Evidence, { target: document.querySelector('main') as Element, props })
    stop = () => void unmount(shown)
    await settle()
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)).toEqual([])
    await fill('exhibit-day', '2026-11-3')
    find('add-invoice').click()
    await settle()
    expect(asked.added).toEqual([['invoice', '2026-11-03']])
  })
})

describe('the pack for an office', () => {
  it('comes in the language of the office with that of the reader beside it', async () => {
    await show(Filing)
    expect(find('filing-title').textContent).toContain('Office')
    expect(find('field-name').textContent).toContain('Name')
    expect(find('check-a').dataset.state).toBe('missing')
    expect(document.querySelector('[data-testid="copy-court"]')).toBeNull()
  })
})

describe('the form', () => {
  it('sends only what is filled in', async () => {
    asked.added.length = 0
    await show(Form)
    await fill('field-trader.name', 'Boutique')
    await fill('field-contract.date', '2026-11-3')
    await fill('field-trader.directs_activity', 'false', 'change')
    find('form-save').click()
    await settle()
    expect(asked.added).toEqual([
      [{ 'contract.channel': 'online', 'trader.name': 'Boutique', 'contract.date': '2026-11-03', 'trader.directs_activity': false }, []],
    ])
  })
  it('does not send a day that is none, and says so beside the field', async () => {
    asked.added.length = 0
    await show(Form)
    await fill('field-contract.date', '2026-02-30')
    find('form-save').click()
    await settle()
    expect(asked.added).toEqual([])
    expect(find('field-contract.date').getAttribute('aria-invalid')).toBe('true')
  })
})

describe('the door', () => {
  it('speaks every language at once', async () => {
    await show(Door)
    const seen = new Set<string>()
    const whole = tags.filter((tag) => !tags.some((other) => tag.startsWith(`${other}-`)))
    for (const tag of whole) {
      await speak(tag)
      flushSync()
      seen.add(find('door-create').textContent ?? '')
    }
    await speak('en')
    expect(seen.size).toBe(whole.length)
  })
})
