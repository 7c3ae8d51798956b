import type { BaseIssue } from 'valibot';

/** A spec that cannot be simulated: the field, and a sentence that names it. */
export type SpecError = { ok: false; field: string; en: string; zh: string };

/** Makes an error of a field and what is wrong with it. */
export function wrong(field: string, en: string, zh: string): SpecError {
  return { ok: false, field, en: `${field}: ${en}`, zh: `${field}：${zh}` };
}

/** Checks a number; `above` leaves the lower end out. */
export function range(
  field: string,
  value: number,
  min: number,
  max: number,
  kind: { above?: boolean; whole?: boolean } = {}
): SpecError | null {
  const good = (kind.above ? value > min : value >= min) && value <= max && (!kind.whole || Number.isInteger(value));
  if (good) return null;
  return wrong(
    field,
    `a ${kind.whole ? 'whole ' : ''}number ${kind.above ? `above ${min} and at most` : `from ${min} to`} ${max} is needed, not ${value}.`,
    `应为${kind.above ? '大于' : '不小于'}${min}、不大于${max}的${kind.whole ? '整数' : '数'}，现在是${value}。`
  );
}

const kinds: Record<string, { en: string; zh: string }> = {
  number: { en: 'a number', zh: '数' },
  string: { en: 'a text', zh: '文字' },
  boolean: { en: 'true or false', zh: 'true或false' },
  Array: { en: 'a list [ ... ]', zh: '列表 [ …… ]' },
  Object: { en: 'an object { ... }', zh: '对象 { …… }' }
};

/** Says what a value is or should be: valibot's word for it, or several in brackets. */
function kindOf(words: string, lang: 'en' | 'zh'): string {
  const list = words.replace(/^\(|\)$/g, '').split(' | ');
  return list.map((word) => kinds[word]?.[lang] ?? word).join(lang === 'zh' ? '或' : ' or ');
}

/** Turns a finding of valibot into a sentence; `known` are the fields that the spec itself may have. */
export function sentenceOf(issue: BaseIssue<unknown>, known: readonly string[]): SpecError {
  const path = issue.path ?? [];
  const field = fieldOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = path.length === 1 ? nearest(field, known) : undefined;
    if (near === undefined) return wrong(field, 'there is no such field.', '没有这个字段。');
    return wrong(field, `there is no such field; did you mean ${near}?`, `没有这个字段，是不是${near}？`);
  }
  const expected = issue.expected ?? 'something else';
  return wrong(
    field,
    `${kindOf(expected, 'en')} is needed, not ${kindOf(issue.received, 'en')}.`,
    `应为${kindOf(expected, 'zh')}，现在是${kindOf(issue.received, 'zh')}。`
  );
}

/** Writes the way to a value as a person would: `segments[0].share`. */
export function fieldOf(path: readonly { key: unknown }[]): string {
  const words = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return words.startsWith('.') ? words.slice(1) : words || 'spec';
}

/** Returns the known word that is at most two letters away from the one written (case and dashes do not count), or undefined. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '');
  const found = known.map((name) => ({ name, far: distance(plain(word), plain(name)) })).sort((one, two) => one.far - two.far)[0];
  return found && found.far <= 2 && found.far < plain(found.name).length / 2 ? found.name : undefined;
}

/** Letters to put in, take out or replace (Levenshtein 1966). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, k) => k);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let k = 0; k < two.length; k++) next.push(Math.min(row[k + 1]! + 1, next[k]! + 1, row[k]! + (letter === two[k] ? 0 : 1)));
    row = next;
  }
  return row[two.length]!;
}
