import { colonInside, quoteGoesOn } from './checks/yaml.ts';
import { brokenAtHash } from './checks/shapes.ts';
import { fullWidth } from './checks/values.ts';
import type { Problem } from './findings.ts';
import { closingQuote } from './lines.ts';

/** A slip inside { } or [ ]; without a problem of its own it is a text that only looks like one. */
export interface FlowSlip {
  at: number;
  problem: Problem | null;
}

/** Nobody writes longer lines by hand. */
const longest = 4000;

/** Finds slips in a value written in one line with { } or [ ]: a second ": ", a full-width comma or colon, a quote that goes on. */
export function flowSlips(value: string): FlowSlip[] {
  const slips: FlowSlip[] = [];
  if (value.length > longest) return slips;
  let depth = 0;
  let entry = 0;
  let colons = 0;
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] ?? '';
    const before = value.slice(entry, i);
    if (/["']/.test(sign) && /(^|:)\s*$/.test(before)) {
      const end = closingQuote(value.slice(i));
      if (end < 0) return slips;
      if (!/^\s*([,:}\]]|$)/.test(value.slice(i + end))) return [...slips, { at: i, problem: quoteGoesOn(sign) }];
      i += end - 1;
    } else if (sign === '#' && /\s#[^\s#]/.test(value.slice(i - 1, i + 2))) return [...slips, { at: i, problem: brokenAtHash() }];
    else if ('{['.includes(sign)) [depth, entry, colons] = [depth + 1, i + 1, 0];
    else if (sign === ',') [entry, colons] = [i + 1, 0];
    else if ('}]'.includes(sign)) {
      if (--depth === 0) return /^\s*(#.*)?$/.test(value.slice(i + 1)) ? slips : [...slips, { at: 0, problem: null }];
      colons = 1;
    } else if (sign === ':' && /^(\s|$)/.test(value.slice(i + 1)) && ++colons === 2) slips.push(secondColon(value, entry, i));
    else if (sign === '：' && colons === 0) slips.push({ at: i, problem: fullWidth(`${before.trim()}：`, `${before.trim()}: `) });
  }
  return slips;
}

/** A second ": " in one entry: the comma before the key was typed full-width, or the text has a colon. */
function secondColon(value: string, entry: number, at: number): FlowSlip {
  const comma = /，\s*(zh|en|[a-z]+(?:-[a-z]+)?)$/.exec(value.slice(entry, at));
  return comma ? { at: entry + comma.index, problem: fullWidth('，', ', ') } : { at, problem: colonInside() };
}
