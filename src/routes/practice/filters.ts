import type { Scenario } from '#engine/scenario';

/** What a case is chosen by; an empty word means all. */
export interface Query {
  kind: string;
  industry: string;
  time: string;
  concept: string;
  difficulty: string;
}
export const fields = ['kind', 'industry', 'time', 'concept', 'difficulty'] as const satisfies readonly (keyof Query)[];
export const everything: Query = { kind: '', industry: '', time: '', concept: '', difficulty: '' };
/** Times of play, in minutes. */
export const timeOf = (minutes: number): 'short' | 'middle' | 'long' => (minutes <= 20 ? 'short' : minutes <= 45 ? 'middle' : 'long');

interface Filed {
  kind: Scenario['kind'];
  industry: string;
  minutes: number;
  difficulty: number;
  concepts: readonly { id: string }[];
}
/** The words by which a case is found in one field. */
export function wordsOf(card: Filed, field: keyof Query): string[] {
  if (field === 'time') return [timeOf(card.minutes)];
  if (field === 'concept') return card.concepts.map(({ id }) => id);
  return [String(card[field])];
}

/** Tells whether a case has all that is asked for. */
export const fits = (card: Filed, query: Query): boolean =>
  fields.every((field) => query[field] === '' || wordsOf(card, field).includes(query[field]));

/** Reads what an address asks for. */
export const readQuery = (params: URLSearchParams): Query =>
  Object.fromEntries(fields.map((field) => [field, params.get(field) ?? ''])) as unknown as Query;

/** Writes it as an address; empty when all is shown. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams(fields.filter((field) => query[field]).map((field) => [field, query[field]]));
  return params.size ? `?${params}` : '';
}
