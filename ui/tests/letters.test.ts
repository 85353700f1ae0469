import axe from 'axe-core'
import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Clause } from '../src/backend/types/Clause'
import type { Letter } from '../src/backend/types/Letter'
import LetterScreen from '../src/screens/letter/Screen.svelte'
import ReplyScreen from '../src/screens/reply/Screen.svelte'

const clause = (id: string, more: Partial<Clause>): Clause => ({
  id,
  kind: 'body',
  role: 'facts',
  theirs: id,
  ours: `ours ${id}`,
  basis: [],
  facts: [],
  loses: 'Something is lost.',
  day: null,
  falls_with: [],
  drafted: id,
  dropped: false,
  ...more,
})
const bought = { fact: 'contract.date', label: 'Ordered on', value: '1 October 2026' }
const letter = (): Letter => ({
  kind: 'nonconformity',
  title: 'Complaint',
  lang: 'de',
  beside: 'en',
  law: 'DE',
  date: '2026-11-25',
  demand: '2026-12-09',
  follows: null,
  from: { who: 'consumer', name: '', email: '', country: 'DE' },
  to: { who: 'trader', name: '', email: '', country: 'CN' },
  enclosures: [],
  clauses: [
    clause('subject', { kind: 'subject', role: null, loses: null, facts: [bought] }),
    clause('ordered', { facts: [bought] }),
    clause('ask', { role: 'demand' }),
    clause('by', { role: 'day', falls_with: ['ask'], day: '2026-12-09' }),
  ],
})

const asked = vi.hoisted(() => ({ calls: [] as [string, Record<string, unknown>][], sent: null as string | null }))

vi.mock('@tauri-apps/api/core', () => {
  const fact = (id: string, kind: string, choices: string[] = []) => ({ id, kind, scope: 'case', ask: 'later', choices })
  const row = () => ({
    id: 'l1',
    kind: 'nonconformity',
    title: 'Complaint',
    lang: 'de',
    beside: 'en',
    saved_on: '2026-11-25',
    saved_words: '25 November 2026',
    sent_words: asked.sent,
    proofs: [],
    follows: null,
  from: { who: 'consumer', name: '', email: '', country: 'DE' },
  to: { who: 'trader', name: '', email: '', country: 'CN' },
  enclosures: [],
  })
  const page = () => ({ order: { id: 'o1', facts: {}, items: [] }, letters: [row()], exhibits: [], advice: { letters: [] }, events: [] })
  const answers: Record<string, (given: Record<string, unknown>) => unknown> = {
    vocabulary: () => [
      fact('reply.kind', 'choice', ['none', 'offered_part', 'refused']),
      fact('reply.reason', 'choice', ['wear', 'opened']),
      fact('reply.on', 'date'),
      fact('reply.amount', 'money'),
    ],
    today: () => '2026-11-25',
    channels: () => ['registered_letter', 'email'],
    read_order: page,
    read_letter: () => letter(),
    review_letter: (given) => ({
      clauses: (given.letter as Letter).clauses.map((known) => ({
        id: known.id,
        said: !known.dropped && !known.falls_with.some((id) => (given.letter as Letter).clauses.find((c) => c.id === id)?.dropped),
        edited: false,
        findings: known.theirs.includes('crook')
          ? [{ category: 'insult', category_words: 'Harsh words', words: 'crook', start: 0, end: 5, why: 'Why.', instead: 'So.' }]
          : [],
      })),
      demand_words: '9 December 2026',
    }),
    compare_letter: () => ({
      date: '2026-11-25',
      demand: null,
      clauses: [
        { id: 'ordered', state: 'stale', fresh: clause('ordered', { theirs: 'fresh', drafted: 'fresh' }) },
        { id: 'story', state: 'newly_said', fresh: clause('story', {}) },
      ],
    }),
    save_letter: () => 'l1',
    note_proof: page,
    note_reply: () => ({ page: page(), letter: { kind: 'reply_refused', title: 'Reply to a refusal', summary: '', languages: [] } }),
  }
  return {
    invoke: async (name: string, given: Record<string, unknown> = {}) => {
      asked.calls.push([name, given])
      return answers[name]?.(given) ?? null
    },
  }
})

let stop = () => {}
beforeEach(() => {
  asked.calls.length = 0
  asked.sent = null
})
afterEach(() => stop())

async function show(screen: Component<{ parts: string[] }>, parts: string[]) {
  document.body.innerHTML = '<main></main>'
  const target = document.querySelector('main')
  if (!target) throw new Error('no main')
  const shown = mount(screen, { target, props: { parts } })
  stop = () => void unmount(shown)
  await settle()
}
async function settle() {
  await new Promise((done) => setTimeout(done, 330))
  flushSync()
}
const maybe = (id: string) => document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)
const find = (id: string) => {
  const found = maybe(id)
  if (!found) throw new Error(`${id} does not show`)
  return found
}
const last = (name: string) => asked.calls.filter(([known]) => known === name).at(-1)?.[1]
const violations = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map((broken) => `${broken.id}: ${broken.nodes[0]?.html}`)
}
const choose = async (id: string) => {
  find(`letter-clause-${id}`).dispatchEvent(new Event('focusin', { bubbles: true }))
  await settle()
}

describe('a letter', () => {
  const parts = ['o1', 'saved', 'l1']
  it('can be read without seeing it, sentence, facts and law', async () => {
    await show(LetterScreen, parts)
    await choose('ordered')
    expect(find('letter-why').textContent).toContain('1 October 2026')
    expect(find('letter-why').textContent).toContain('Something is lost.')
    expect(await violations()).toEqual([])
  })
  it('lights up every sentence that uses a fact, by keyboard', async () => {
    await show(LetterScreen, parts)
    await choose('ordered')
    find('letter-why').querySelector('button')?.focus()
    flushSync()
    const lit = [...document.querySelectorAll('.used')].map((row) => row.getAttribute('data-testid'))
    expect(lit).toEqual(['letter-clause-subject', 'letter-clause-ordered'])
  })
  it('leaves a clause out, shows what falls with it, and takes it back', async () => {
    await show(LetterScreen, parts)
    await choose('ask')
    find('letter-drop-ask').click()
    await settle()
    expect(maybe('letter-dropped-ask')).not.toBeNull()
    expect(maybe('letter-fallen-by')).not.toBeNull()
    find('letter-drop-ask').click()
    await settle()
    expect(maybe('letter-dropped-ask')).toBeNull()
    expect(maybe('letter-fallen-by')).toBeNull()
  })
  it('offers no way to leave its head out', async () => {
    await show(LetterScreen, parts)
    await choose('subject')
    expect(maybe('letter-drop-subject')).toBeNull()
  })
  it('takes the new wording, and what is newly said', async () => {
    await show(LetterScreen, parts)
    find('letter-take-ordered').click()
    find('letter-new-story').querySelector('button')?.click()
    await settle()
    expect(maybe('letter-stale-ordered')).toBeNull()
    find('letter-save').click()
    await settle()
    const saved = last('save_letter')
    expect(saved?.was).toBe('l1')
    expect((saved?.letter as Letter).clauses.map((known) => known.theirs)).toEqual(['subject', 'fresh', 'story', 'ask', 'by'])
  })
  it('warns beside the sentence and keeps what was drafted', async () => {
    await show(LetterScreen, parts)
    const field = find('letter-clause-ask').querySelector('textarea')
    if (!field) throw new Error('no field')
    field.value = 'You crook'
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
    expect(find('letter-clause-ask').textContent).toContain('crook')
    expect(maybe('letter-finding-insult')).not.toBeNull()
    expect(maybe('letter-edited-ask')).not.toBeNull()
    find('letter-edited-ask').querySelector('button')?.click()
    await settle()
    expect(maybe('letter-edited-ask')).toBeNull()
  })
  it('asks for the proof once it is sent, and is then not compared', async () => {
    asked.sent = 'Sent on 25 November 2026'
    await show(LetterScreen, parts)
    expect(maybe('letter-frozen')).not.toBeNull()
    expect(last('compare_letter')).toBeUndefined()
    find('proof-save').click()
    await settle()
    expect(last('note_proof')).toBeUndefined()
    find('proof-tracking').value = 'RR 1'
    find('proof-tracking').dispatchEvent(new Event('input', { bubbles: true }))
    find('proof-save').click()
    await settle()
    expect(last('note_proof')?.tracking).toBe('RR 1')
    expect(await violations()).toEqual([])
  })
})

describe('an answer', () => {
  it('asks only what belongs to it, and shows the letter that follows', async () => {
    await show(ReplyScreen, ['o1'])
    expect(maybe('reply-reason')).toBeNull()
    find('reply-refused').click()
    await settle()
    expect(maybe('reply-amount')).toBeNull()
    find('reply-reason').value = 'wear'
    find('reply-reason').dispatchEvent(new Event('change', { bubbles: true }))
    find('reply-save').click()
    await settle()
    expect(last('note_reply')?.reply).toEqual({ kind: 'refused', reason: 'wear', on: null, amount: null })
    expect(find('reply-letter').getAttribute('href')).toContain('reply_refused')
    expect(await violations()).toEqual([])
  })
  it('is not noted before it is chosen', async () => {
    await show(ReplyScreen, ['o1'])
    find('reply-save').click()
    await settle()
    expect(last('note_reply')).toBeUndefined()
    expect(maybe('trouble')).not.toBeNull()
  })
})
