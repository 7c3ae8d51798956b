import { test } from 'vitest';
import { simulateSpec } from '../../../src/cli/simulation.ts';
import { expectRows } from './report.ts';

/** Donors of 1995 by donations in the six years after, 0 to 6 (Fader, Hardie and Shang 2010). */
const published = [3464, 1823, 1430, 1085, 1036, 1063, 1203];
const opportunity = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783, period: 'year' };
const SIZE = 11_104;
const SEEDS = 20;
/** 1.2 % of the donors. */
const TOLERANCE = Math.round(0.12 * SIZE) / 10;

function donorsOf(seed: number): number[] {
  const answer = simulateSpec({ opportunity, size: SIZE, months: 72, seed });
  if (!answer.ok || answer.model !== 'opportunity') throw new Error('a base of opportunities was asked for');
  return answer.result.readouts.histogram;
}

test('M7 six yearly opportunities repeat the donations of 11,104 donors, mean of 20 seeds, each number within 1.2 % of them', () => {
  const ours = published.map(() => 0);
  for (let seed = 1; seed <= SEEDS; seed++) donorsOf(seed).forEach((people, donations) => (ours[donations]! += people / SEEDS));
  expectRows(
    'M7',
    published.map((people, donations) => ({ what: `x = ${donations}`, published: people, ours: ours[donations]!, tolerance: TOLERANCE }))
  );
});
