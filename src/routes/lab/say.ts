import type { Estimate, PolicyOutcome } from '#engine/outcomes';
import type { lab } from '#lib/words/en/lab.ts';
import type { Words } from '#lib/words/words.svelte.ts';
import { currency } from './figures.ts';

type Say = typeof lab.say;
const sign = ({ toldApart, difference }: Estimate): -1 | 0 | 1 => (toldApart ? (difference > 0 ? 1 : -1) : 0);

/** Says in two to four sentences what B did against A; one when they are set alike or nothing can be told apart. */
export function sentencesOf({ totals }: PolicyOutcome, { same, open }: { same: boolean; open: boolean }, w: Say, words: Words): string[] {
  if (same) return [w.same];
  const { satisfaction, kept, intention, profit, worth } = totals;
  if ([satisfaction, kept, profit, worth].every((one) => sign(one) === 0)) return [w.allAlike];
  const number = (value: number) => words.number(Math.abs(value), { maximumFractionDigits: 1 });
  const people = (value: number) => words.number(Math.abs(value), { maximumFractionDigits: Math.abs(value) < 1 ? 1 : 0 });
  const money = (value: number) => words.money(Math.abs(value), currency, { maximumSignificantDigits: 3 });
  const pick = (of: { up: (n: string) => string; down: (n: string) => string; alike: string }, one: Estimate, show = number) => {
    const way = sign(one);
    return way === 0 ? of.alike : way > 0 ? of.up(show(one.difference)) : of.down(show(one.difference));
  };
  const sentences = [pick(w.satisfaction, satisfaction), pick(open ? w.keptOpen : w.kept, kept, people)];
  if (sign(kept) * sign(intention) < 0) sentences.push(w.opposite);
  sentences.push(pick(w.profit, profit, money));
  const [now, later] = [sign(profit), sign(worth)];
  const size = money(worth.difference);
  // said only where it adds something: the future turns the account round, or settles what five years leave open
  if (later === 0) sentences.push(...(now === 0 ? [] : [w.worth.alike]));
  else if (now * later < 0) sentences.push(later > 0 ? w.worth.ahead(size) : w.worth.behind(size));
  else sentences.push(later > 0 ? w.worth.up(size) : w.worth.down(size));
  return sentences;
}
