import {
  badTime,
  fullWidth,
  notASpan,
  notYesOrNo,
  outOfRange,
  percentMissing,
  wrongDash,
  wordForNumber,
  wholeOnly,
  notAPercent
} from './checks/values.ts';
import type { Problem } from './findings.ts';
import type { Rule } from './shape.ts';

type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
type Reading<T> = { value: T } | { problem: Problem };
const digits = /^[+-]?\d+(\.\d+)?$/;
const units: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, hour: 3600, day: 86_400, week: 604_800 };

/** Hyphens, dashes and the minus of mathematics, none of which is the minus of the keyboard. */
const dashes = /[\u2010-\u2015\u2212]/g;

/** Reads a value and, when it only fails for its full-width characters or its dash, says so. */
export function readValue(rule: Of<'number' | 'percent' | 'time' | 'span' | 'yes'>, text: string): Reading<unknown> {
  const reading = readAs(rule, text);
  if ('value' in reading) return reading;
  const narrow = text.normalize('NFKC');
  if (narrow !== text && 'value' in readAs(rule, narrow)) return { problem: fullWidth(text, narrow) };
  const [dash] = narrow.match(dashes) ?? [];
  const plain = narrow.replace(dashes, '-');
  return dash && isRead(readAs(rule, plain)) ? { problem: wrongDash(reading.problem.code, text, dash, plain) } : reading;
}

/** A number that is merely too small or too large was read. */
function isRead(reading: Reading<unknown>): boolean {
  return 'value' in reading || reading.problem.code === 'E25';
}

function readAs(rule: Of<'number' | 'percent' | 'time' | 'span' | 'yes'>, text: string): Reading<unknown> {
  if (rule.kind === 'number') return readNumber(rule, text);
  if (rule.kind === 'percent') return readPercent(text);
  if (rule.kind === 'time') return readTime(rule, text);
  if (rule.kind === 'span') return readSpan(rule, text);
  return text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: notYesOrNo(text) };
}

function readNumber({ min, max, whole }: Of<'number'>, text: string): Reading<number> {
  if (!digits.test(text)) return { problem: wordForNumber(text, min, max) };
  const value = Number(text);
  if (value < min || value > max) return { problem: outOfRange(text, String(min), String(max)) };
  return whole && !Number.isInteger(value) ? { problem: wholeOnly(text) } : { value };
}

function readPercent(text: string): Reading<number> {
  if (digits.test(text)) return { problem: percentMissing(text) };
  const number = /^(\+?\d+(?:\.\d+)?) ?%$/.exec(text)?.[1];
  if (number === undefined) return { problem: notAPercent(text) };
  const value = Number(number) / 100;
  return value > 1 ? { problem: outOfRange(text, '0%', '100%') } : { value };
}

function readTime({ unit, bare }: Of<'time'>, text: string): Reading<number> {
  const [, number = '', word = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/.exec(text) ?? [];
  const seconds = bare && word === '' ? 1 : (units[word] ?? (word.endsWith('s') ? units[word.slice(0, -1)] : undefined));
  if (number === '' || seconds === undefined) return { problem: badTime(text, bare) };
  const value = (Number(number) * seconds) / unit;
  if (value * unit > 1000 * 604_800) return { problem: outOfRange(text, '0 s', '1000 weeks') };
  return value === 0 && unit === 1 ? { problem: outOfRange(text, '1 s', '1000 weeks') } : { value };
}

function readSpan({ min, max }: Of<'span'>, text: string): Reading<{ min: number; max: number }> {
  const found = /^(\d+)(?: ?- ?(\d+))?$/.exec(text);
  if (!found) return { problem: notASpan(text) };
  const low = Number(found[1]);
  const high = Number(found[2] ?? found[1]);
  if (low < min || high > max || low > high) return { problem: outOfRange(text, String(min), String(max)) };
  return { value: { min: low, max: high } };
}
