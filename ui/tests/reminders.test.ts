import axe from 'axe-core'
import { flushSync, mount, unmount } from 'svelte'
import { describe, expect, it, vi } from 'vitest'
import Reminders from '../src/parts/Reminders.svelte'

const asked = vi.hoisted(() => [] as [string, Record<string, unknown>][])

vi.mock('@tauri-apps/api/core', () => {
  const reminder = {
    order: 'o1',
    order_title: 'Lampe',
    deadline: 'DE/withdrawal.withdraw_by/0',
    title: 'Withdraw',
    safe_by: '2026-12-31',
    safe_by_words: 'Thursday, 31 December 2026',
    due_words: '',
    days: 1,
    when: 'tomorrow',
    snoozed_until: null,
    snoozed_words: null,
  }
  const answers: Record<string, unknown> = { reminders: [reminder], today: '2026-12-31', snooze: 'too late', autostart: false }
  return {
    invoke: async (name: string, given: Record<string, unknown> = {}) => {
      asked.push([name, given])
      return answers[name] ?? null
    },
  }
})

const settle = async () => {
  await new Promise((done) => setTimeout(done, 30))
  flushSync()
}

describe('reminders', () => {
  it('can be used without seeing them, and put off over the end of a year', async () => {
    document.body.innerHTML = '<main></main>'
    const target = document.querySelector('main')
    if (!target) throw new Error('no main')
    const shown = mount(Reminders, { target })
    await settle()
    const { violations } = await axe.run(target, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)).toEqual([])
    document.querySelector<HTMLButtonElement>('[data-testid="reminder-snooze"]')?.click()
    await settle()
    expect(asked.find(([name]) => name === 'snooze')?.[1]).toMatchObject({ id: 'o1', until: '2027-01-01' })
    expect(document.querySelector('[data-testid="reminders-done"]')?.textContent).toBe('too late')
    void unmount(shown)
  })
})
