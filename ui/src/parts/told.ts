// A fact's value as it is quoted back.
import type { Fact } from '../backend/types/Fact'
import { choiceWords, country, date, moneyWords, t } from '../locale/index.svelte'

export function told(fact: Fact | undefined, value: unknown): string {
  if (value === undefined || value === null || value === '') return t('ui-not-known')
  if (typeof value === 'boolean') return t(value ? 'ui-yes' : 'ui-no')
  if (Array.isArray(value)) {
    return value.length === 0 ? t('ui-question-none') : value.map((one) => choiceWords(fact?.id ?? '', String(one))).join(', ')
  }
  const text = String(value)
  const say: Partial<Record<Fact['kind'], (text: string) => string>> = {
    date,
    money: moneyWords,
    country,
    choice: (choice) => choiceWords(fact?.id ?? '', choice),
  }
  return (fact && say[fact.kind]?.(text)) ?? text
}
