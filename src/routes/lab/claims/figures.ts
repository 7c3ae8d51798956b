import { industryOf, leverOf, type LeverKey, type LeverPlan, type LeverValue } from '#engine/customers';
import type { ClaimResult, Setup, Table, Unit } from '#engine/outcomes';
import type { claims } from '#lib/words/en/claims.ts';
import type { Words } from '#lib/words/words.svelte.ts';

type Own = typeof claims;

/** Writes a number in its unit as the language writes it. */
export function show(words: Words, w: Own, value: number | null, unit: Unit): string {
  if (value === null) return '–';
  switch (unit) {
    case 'times':
      return w.units.times(plain(words, value, value >= 9.5 ? 0 : value >= 0.995 ? 1 : 2));
    case 'number':
      return plain(words, value, 1);
    case 'points':
      return words.signed(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    case 'share':
      return words.percent(value, { maximumFractionDigits: value < 0.1 ? 1 : 0 });
    case 'change': {
      const digits = Math.abs(value) < 0.0995 ? 1 : 0;
      return words.percent(value, { signDisplay: 'exceptZero', minimumFractionDigits: digits, maximumFractionDigits: digits });
    }
    case 'money':
      return words.money(value, 'USD');
    case 'count':
      return plain(words, value, 0);
    case 'months':
      return w.units.months(plain(words, value, 0));
  }
}

function plain(words: Words, value: number, fine: number): string {
  const digits = Number.isInteger(value) ? 0 : fine;
  return words.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−');
}

/** Puts the figures of a result into a sentence: `{profit}`, or `{profit low}` for the lower end of its range. */
export function fill(words: Words, w: Own, { figures }: ClaimResult, sentence: string): string {
  return sentence.replace(/\{([a-z0-9-]+)(?: (low|high))?\}/g, (_, id: string, end?: 'low' | 'high') => {
    const figure = figures.find((one) => one.id === id);
    return figure ? show(words, w, (end ? figure[end] : figure.value) ?? null, figure.unit) : '–';
  });
}

/** What a row of a table is called. */
export function rowName(words: Words, w: Own, names: Readonly<Record<string, string>>, table: Table, own: object, id: string): string {
  if (table.rowsBy === 'retention') return words.percent(Number(id));
  if (table.rowsBy === 'case') return (own as { rows?: Readonly<Record<string, string>> }).rows?.[id] ?? id;
  return id === 'default' ? w.plain : (names[id] ?? id);
}

const percents: readonly string[] = ['share', 'offer'];
const settingOf = (value: LeverValue): number => (typeof value === 'number' ? value : value.offer);

/** A policy in a line: each lever and where it is set. */
export function policyText(words: Words, w: Own, levers: Readonly<Record<LeverKey, { name: string }>>, plan: LeverPlan): string {
  const parts = Object.entries(plan).map(([key, value]) => {
    const number = settingOf(value as LeverValue);
    const percent = percents.includes(leverOf(key)!.unit) && !['empathy', 'compensation'].includes(key);
    const written = percent ? words.percent(number) : words.number(number);
    return w.setupOf.setting(levers[key as LeverKey].name, written);
  });
  return parts.join(w.setupOf.joiner);
}

/** Address of the lab with a policy set in the first industry of a setup. */
export function labAddress({ industries, seed }: Setup, plan: LeverPlan): string {
  const industry = industries.find((name) => industryOf(name) !== undefined);
  const parts = Object.entries(plan).map(([key, value]) => {
    const to = typeof value === 'object' ? `@${(value as { class: number }).class}` : '';
    return `${key}:${settingOf(value as LeverValue)}${to}`;
  });
  return `/lab?${[...(industry ? [`i=${industry}`] : []), `s=${seed}`, `b=${parts.join(',')}`].join('&')}`;
}
