import { industries } from '#engine/customers';
import { columnOf, count, everybody, live, middle, sized, type Row } from './bench.ts';
import type { ClaimRun, Unit } from './types.ts';

/** Asked after three months, watched for the year that follows. */
const [begin, months] = [3, 15];
/** Five answers, from the satisfaction index of 1 to 10 (mean 7.48, sd 1.32) pressed together evenly. */
const answer = (points: number): number => {
  const ten = 7.48 + (1.32 * (points - 72)) / 14.7;
  return Math.max(1, Math.min(5, Math.round(1 + ((ten - 1) * 4) / 9)));
};
/** Who says of herself that she will stay: an intention of 68.4 and more (as in test M9). */
const stays = 68.4;
const columns: readonly { id: string; unit: Unit }[] = [
  { id: 'does-odds', unit: 'times' },
  { id: 'says-odds', unit: 'times' },
  { id: 'does-ratio', unit: 'times' },
  { id: 'says-ratio', unit: 'times' },
  { id: 'does-4', unit: 'share' },
  { id: 'does-5', unit: 'share' },
  { id: 'says-4', unit: 'share' },
  { id: 'says-5', unit: 'share' }
];

/** Very satisfied customers (5) buy again six times as readily as satisfied ones (4): what they say, and what they do in the year that follows. */
export const sixTimes: ClaimRun = function* (scale) {
  const customers = sized(2600, scale, 600);
  const rows: Row[] = [];
  for (const [k, industry] of industries.entries()) {
    const population = everybody(industry, customers, scale.seed);
    const [now, later] = [live(population, begin).columns, live(population, months).columns];
    const share = (which: number, is: (row: number) => boolean) => {
      const asked = (row: number) => now.left[row] === 0 && answer(now.satisfaction[row]!) === which;
      return count(customers, (row) => asked(row) && is(row)) / count(customers, asked);
    };
    const [says4, says5] = [4, 5].map((which) => share(which, (row) => now.intention[row]! >= stays)) as [number, number];
    const [does4, does5] = [4, 5].map((which) => share(which, (row) => later.left[row] === 0)) as [number, number];
    const odds = (chance: number) => chance / (1 - chance);
    const values = [odds(does5) / odds(does4), odds(says5) / odds(says4), does5 / does4, says5 / says4, does4, does5, says4, says5];
    rows.push({ id: industry, values });
    yield { done: k + 1, total: industries.length };
  }
  const figures = columns.map(({ id, unit }, at) => middle(id, columnOf(rows, at), unit));
  const [does, says] = [figures[0]!.value, figures[1]!.value];
  return {
    id: 'six-times',
    verdict: does >= 4.5 ? 'holds' : does >= 1.5 || says >= 4.5 ? 'half' : 'not',
    figures,
    table: {
      columns: columns.slice(0, 4),
      rowsBy: 'industry',
      rows: rows.map(({ id, values }) => ({ id, values: values.slice(0, 4) })),
      bars: [0],
      claimed: 6
    },
    setup: { industries, customers, months, replicates: 1, seed: scale.seed, policies: [] }
  };
};
