// What the form asks, in its order. Everything else is asked later, one question at a time.

export interface Part {
  id: string
  facts: string[]
}

export const PARTS: readonly Part[] = [
  {
    id: 'seller',
    facts: ['trader.name', 'trader.kind', 'trader.country', 'trader.email', 'trader.address', 'trader.directs_activity'],
  },
  {
    id: 'order',
    facts: [
      'contract.date',
      'contract.number',
      'contract.channel',
      'contract.type',
      'price.total',
      'payment.method',
      'price.delivery',
      'delivery.promised_by',
      'delivery.delivered_on',
    ],
  },
  { id: 'problem', facts: ['problem.kind', 'wish', 'problem.noticed_on', 'problem.story'] },
  {
    id: 'you',
    facts: ['consumer.name', 'consumer.email', 'consumer.country', 'consumer.region', 'consumer.address'],
  },
]

export const ITEM_FACTS: readonly string[] = ['item.name', 'item.kind', 'item.condition', 'item.price']

/** Long and rarely needed: folded away. */
export const SPECIAL = 'item.traits'
