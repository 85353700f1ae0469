import axe from 'axe-core'
import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DayRow } from '../src/backend/types/DayRow'
import type { DeadlineWords } from '../src/backend/types/DeadlineWords'
import type { Today } from '../src/backend/types/Today'
import App from '../src/App.svelte'
import { lookAtDoor } from '../src/choices.svelte'
import '../src/inside'
import { axisFor, daysBetween } from '../src/screens/order/axis'
import Clocks from '../src/screens/order/Clocks.svelte'
import Deadlines from '../src/screens/order/Deadlines.svelte'
import { go, here } from '../src/route.svelte'

const asked = vi.hoisted(() => ({ names: [] as string[], orders: 0, kept: [] as unknown[], wish: 'refund' }))

vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => {} }))
vi.mock('@tauri-apps/api/core', () => {
  const day: DayRow = {
    order: 'o1',
    order_title: 'Lamp',
    deadline: 'withdrawal.withdraw_by',
    jurisdiction: 'DE',
    item: 0,
    title: 'Withdraw',
    law: 'Germany',
    who: 'consumer',
    who_words: 'you',
    state: 'running',
    state_words: '1 day left',
    on: '2026-11-26',
    on_words: 'Thursday, 26 November 2026',
    latest_words: null,
    arguable: false,
    why: '14 days from delivery',
  }
  const today = (): Today => ({
    today_words: 'Wednesday',
    rows: [
      {
        order: 'o1',
        title: 'Lamp',
        trader: 'Boutique',
        state: 'your_turn',
        state_words: 'Your turn',
        on: '2026-11-26',
        on_words: 'Thursday, 26 November 2026',
        left_words: '1 day left',
        soon: true,
        lost: 'Withdrawal',
        step: 'Tell the seller',
        why: '14 days from delivery',
      },
    ].slice(0, asked.orders) as Today['rows'],
    left: 0,
    orders: asked.orders,
    sample: asked.orders > 0 ? 'o1' : null,
  })
  const LISTS = ['laws', 'courts', 'clauses', 'better', 'coming', 'rights', 'deadlines', 'questions', 'route', 'letters', 'parties', 'flags']
  const standing = { state: 'your_turn', state_words: 'Your turn', on: null, words: 'Send the goods back' }
  const page = () => ({
    order: { id: 'o1', facts: { wish: asked.wish }, items: [] },
    title: 'Lamp',
    advice: { today: '2026-11-25', ...Object.fromEntries(LISTS.map((name) => [name, []])) },
    state: standing,
    promise: null,
    events: [],
    letters: [],
    exhibits: [],
    gaps: [],
  })
  const law = { code: 'DE', name: 'Germany', bloc: 'EU', edition: '1', checked_words: '1 May 2026', rights: 2 }
  const right = {
    id: 'withdrawal',
    variant: '',
    title: 'Withdrawal',
    force: 'Since 2022',
    basis: [{ words: '§ 355 BGB', title: 'BGB', url: 'https://example.org' }],
    when: ['Bought online'],
    unless: [],
    remedies: ['money back'],
    duties: [],
    deadlines: [{ id: 'd', title: 'Withdraw', who: 'you', length: '14 days', basis: [] }],
    note: null,
    certainty: null,
    checked: 'Checked',
  }
  const chapter = { code: 'DE', name: 'Germany', summary: '', edition: '1', rights: [right], not_covered: ['Chargeback'] }
  const answers: Record<string, (given: Record<string, unknown>) => unknown> = {
    door_state: () => ({ state: 'open', remembered: false }),
    vocabulary: () => [{ id: 'wish', kind: 'choice', scope: 'case', ask: 'question', choices: ['refund', 'repair'] }],
    read_order: page,
    what_if: () => ({ moved: [], advice: page().advice }),
    change_facts: ({ changes }) => {
      asked.kept.push(changes)
      asked.wish = (changes as { value: string }[])[0]?.value ?? ''
      return page()
    },
    countries: () => ['DE'],
    today: () => '2026-11-25',
    version: () => '0.1.0',
    today_list: today,
    list_days: () => ({ today: '2026-11-25', rows: [day], more: false, left: 0, orders: 1 }),
    kept_letters: () => [],
    law_list: () => [law, { ...law, code: 'FR', name: 'France' }],
    law_show: ({ code }) => ({ ...chapter, code, name: code === 'DE' ? 'Germany' : 'France' }),
    list_orders: ({ query }) => {
      const row = { id: 'o1', title: 'Lamp', trader: 'Boutique', number: null, ordered_on: null, problem: null, next: null, state: standing }
      const rows = [row].filter(({ title }) => title.toLowerCase().includes(String(query).toLowerCase()))
      return { rows, all: rows.length }
    },
    add_sample: () => 'o1',
    reminders: () => [],
    evidence_kinds: () => [],
  }
  return {
    invoke: async (name: string, given = {}) => {
      asked.names.push(name)
      return answers[name]?.(given) ?? null
    },
  }
})

let stop = () => {}
beforeEach(() => {
  asked.orders = 1
  asked.names.length = 0
  asked.kept.length = 0
})
afterEach(() => {
  stop()
  stop = () => {}
})

async function settle(time = 30) {
  await new Promise((done) => setTimeout(done, time))
  flushSync()
}
async function show(part: Component<never>, props = {}) {
  document.body.innerHTML = '<div id="app"></div>'
  const shown = mount(part as Component, { target: document.body, props })
  stop = () => void unmount(shown)
  await settle()
}
async function open(...place: [string, ...string[]]) {
  go(...place)
  await show(App as Component<never>, { arrived: lookAtDoor() })
  await settle()
}
const find = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
  if (!found) throw new Error(`${id} does not show`)
  return found
}
function press(target: EventTarget, key: string, more: KeyboardEventInit = {}) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
  flushSync()
}

describe('places can be used without seeing them', () => {
  const places: [string, ...string[]][] = [
    ['today'],
    ['orders'],
    ['deadlines'],
    ['deadlines', 'month', '2026-11'],
    ['letters'],
    ['law'],
    ['law', 'DE'],
    ['law', 'DE', 'FR'],
    ['settings'],
  ]
  it.each(places)('%s %s %s', async (...place) => {
    await open(...place)
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, 'landmark-one-main': { enabled: false } },
    })
    expect(violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)).toEqual([])
    const current = document.querySelectorAll('nav [aria-current]')
    expect([...current].map((link) => link.getAttribute('href'))).toEqual([`#/${place[0]}`])
  })
})

describe('today', () => {
  it('teaches while there is nothing', async () => {
    asked.orders = 0
    await open('today')
    find('today-empty')
    find('sample-try').click()
    await settle()
    expect(asked.names).toContain('add_sample')
    expect(here()).toEqual({ screen: 'order', parts: ['o1'] })
  })
  it('throws the sample away with one click, and brings it back', async () => {
    await open('today')
    find('sample-throw').click()
    await settle()
    expect(asked.names).toContain('delete_order')
    find('undo').click()
    await settle()
    expect(asked.names).toContain('restore_order')
  })
})

describe('finding by name', () => {
  it('opens by key, walks by arrows, goes by Enter', async () => {
    await open('today')
    press(window, 'k', { ctrlKey: true })
    await settle()
    const field = find('palette-field') as HTMLInputElement
    field.value = 'lamp'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settle(200)
    const options = [...document.querySelectorAll('[role="option"]')]
    expect(options.map((option) => option.textContent?.trim().split(/\s/)[0])).toEqual(['Lamp'])
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id)
    press(field, 'Enter')
    expect(here()).toEqual({ screen: 'order', parts: ['o1'] })
  })
  it('says so where nothing has the name', async () => {
    await open('today')
    press(window, 'k', { ctrlKey: true })
    await settle()
    const field = find('palette-field') as HTMLInputElement
    field.value = 'zzz'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settle(200)
    expect(document.querySelectorAll('[role="option"]').length).toBe(0)
    expect(document.querySelector('dialog [role="status"]')?.textContent).toBeTruthy()
  })
})

describe('the month', () => {
  it('is walked by keys, also into the next month', async () => {
    await open('deadlines', 'month', '2026-11')
    expect(find('day-2026-11-25').tabIndex).toBe(0)
    press(find('day-2026-11-25'), 'ArrowRight')
    await settle()
    expect(find('day-2026-11-26').getAttribute('aria-selected')).toBe('true')
    expect(find('month-chosen').textContent).toContain('Withdraw')
    press(find('day-2026-11-26'), 'PageDown')
    expect(here().parts).toEqual(['month', '2026-12'])
  })
})

describe('the clocks', () => {
  it('keeps days in their order, near ones wide', () => {
    const axis = axisFor('2026-11-25', ['2026-11-01', '2029-11-25'])
    const days = ['2026-11-01', '2026-11-25', '2026-11-26', '2026-12-25', '2029-11-25'].map(axis.at)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect([days[0], days.at(-1)]).toEqual([0, 100])
    const [, today = 0, tomorrow = 0, , end = 0] = days
    expect((tomorrow - today) / (end - today)).toBeGreaterThan(1 / daysBetween('2026-11-25', '2029-11-25'))
  })
  it('says every day in words, and what has not begun apart', async () => {
    const clock = (more: Partial<DeadlineWords>) =>
      ({
        id: 'x',
        right: 'withdrawal',
        jurisdiction: 'DE',
        jurisdiction_name: 'Germany',
        item: null,
        item_name: null,
        who: 'consumer',
        who_words: 'you',
        title: 'Withdraw',
        state: 'running',
        state_words: '1 day left',
        event_on: '2026-11-12',
        event_words: 'Day of delivery',
        due: '2026-11-27',
        due_words: '27 November',
        safe_by: '2026-11-26',
        safe_by_words: '26 November',
        ...more,
      }) as DeadlineWords
    const deadlines = [
      clock({}),
      clock({ who: 'trader', title: 'Refund', due: '2026-12-10', due_words: '10 December' }),
      clock({ title: 'Return', state: 'not_started', due: null, safe_by: null, event_on: null }),
      clock({ title: 'Gone', right: 'price_guarantee' }),
    ]
    const rights = [{ id: 'price_guarantee', jurisdiction: 'DE', status: 'not_met' }]
    await show(Clocks as Component<never>, { advice: { today: '2026-11-25', deadlines, rights } })
    const rows = [...document.querySelectorAll('[data-testid="clock"]')].map((row) => row.textContent ?? '')
    expect(rows.length).toBe(2)
    expect(rows[0]).toContain('26 November')
    expect(rows[1]).toContain('10 December')
    document.body.replaceChildren()
    await show(Deadlines as Component<never>, { advice: { today: '2026-11-25', deadlines: deadlines.map((one) => ({ ...one, steps: [], basis: [] })), rights }, id: 'o1' })
    expect(document.querySelector('section > details')?.textContent).toContain('Return')
  })
})

describe('what if', () => {
  it('keeps what was tried only when asked, and takes it back', async () => {
    await open('what-if', 'o1')
    const fill = async (id: string, value: string) => {
      const field = find(id) as HTMLSelectElement
      field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
      await settle()
    }
    await fill('what-if-fact', 'wish')
    await fill('what-if-value', 'repair')
    find('what-if-try').click()
    await settle()
    expect(find('what-if-tried').textContent).toContain('my money back')
    expect(asked.kept).toEqual([])
    find('what-if-keep').click()
    await settle()
    find('undo').click()
    await settle()
    expect(asked.kept).toEqual([
      [{ fact: 'wish', item: null, value: 'repair' }],
      [{ fact: 'wish', item: null, value: 'refund' }],
    ])
  })
})
