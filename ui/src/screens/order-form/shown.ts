// What the form asks, in its order: first the few facts that lead to a date and a letter, then, folded away, the rest of
// what it has room for. Everything else is asked later, one question at a time.

export interface Part {
  id: 'order' | 'seller' | 'problem' | 'you'
  first: readonly string[]
  more: readonly string[]
}

export const PARTS: readonly Part[] = [
  {
    id: 'order',
    first: ['contract.date', 'contract.channel', 'contract.type', 'price.total', 'payment.method', 'delivery.delivered_on'],
    more: ['contract.number', 'price.delivery', 'delivery.promised_by'],
  },
  {
    id: 'seller',
    first: ['trader.name', 'trader.kind', 'trader.country'],
    more: ['trader.email', 'trader.address', 'trader.directs_activity'],
  },
  { id: 'problem', first: ['problem.kind', 'wish'], more: ['problem.noticed_on', 'problem.story'] },
  {
    id: 'you',
    first: ['consumer.name', 'consumer.country'],
    more: ['consumer.email', 'consumer.region', 'consumer.address'],
  },
]

export const ITEM_FIRST: readonly string[] = ['item.name', 'item.kind']
/** Long or rarely needed: folded away. */
export const ITEM_MORE: readonly string[] = ['item.price', 'item.condition', 'item.traits']

/** What is the same from one order to the next: kept with the vault's settings and filled in for a new one. */
export const KEPT: readonly string[] = PARTS.filter((part) => part.id === 'you').flatMap((part) => [...part.first, ...part.more])
/** Most orders from abroad. */
export const USUAL: Record<string, unknown> = { 'contract.channel': 'online' }
