import type { PolicyTotal } from '#engine/outcomes';
import type { Words } from '#lib/words/words.svelte.ts';

/** The parameter sets count in US dollars. */
export const currency = 'USD';
const money: readonly PolicyTotal[] = ['profit', 'equity', 'worth', 'social'];

/** Writes a total in its unit; `signed` for a difference. */
export function totalText(words: Words, total: PolicyTotal, value: number, signed = false): string {
  const signDisplay = signed ? 'exceptZero' : 'auto';
  if (money.includes(total)) return shortMoney(words, value, signDisplay);
  const text = words.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay });
  return text.replace('-', '−');
}

/** Writes the standard error of a total: two digits that count. */
export const errorText = (words: Words, total: PolicyTotal, error: number): string =>
  money.includes(total) ? shortMoney(words, error) : words.number(error, { maximumSignificantDigits: 2 });

/** Writes money in a word or two: $1.24M, 124万美元. */
export const shortMoney = (words: Words, value: number, signDisplay: 'exceptZero' | 'auto' = 'auto'): string =>
  // the sign never stands alone at the end of a line
  words.money(value, currency, { notation: 'compact', maximumSignificantDigits: 3, signDisplay }).replace('−', '−\u2060');
