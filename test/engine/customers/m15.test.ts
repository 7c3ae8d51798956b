import { exitCauses, populate, simulate } from '#engine/customers';
import { whatIf, type Policy } from '#engine/outcomes';
import { test } from 'vitest';
import { expectRows } from './report.ts';

test('M15 those who left mention the causes that Keaveney counted, within 7 points', () => {
  const population = populate({ industry: 'restaurant', size: 12_000, seed: 4, segments: [{ id: 'everybody', share: 1 }] });
  const { exits, mentions } = simulate(population, { months: 24, impulses: [], replicate: 0 }).readouts;
  const published = [44.3, 34.1, 29.9, 20.7, 17.3, 10.2, 7.5, 6.2];
  const zh = ['核心服务', '服务接触', '价格', '不便', '对失误的回应', '竞争者', '职业道德', '非自愿'];
  expectRows(
    'M15',
    exitCauses.map((en, k) => ({
      what: { en, zh: zh[k]! },
      published: published[k]!,
      ours: (100 * mentions[k]!) / exits,
      tolerance: 7,
      unit: '%'
    }))
  );
});

test('M16 a difference of two policies varies at least ten times less on the same customers than on independent ones', () => {
  const runs = 30;
  const worth = (seed: number, policies: readonly Policy[]) =>
    whatIf({
      base: { industry: 'airline', size: 1000, seed, segments: [{ id: 'everybody', share: 1 }] },
      months: 12,
      replicates: 1,
      policies
    }).policies.map(({ totals }) => totals.profit.level);
  const [as, more] = [{ levers: {} }, { levers: { service: 1 } }];
  const paired: number[] = [];
  const apart: number[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const [a, b] = worth(seed, [as, more]);
    paired.push(b! - a!);
    apart.push(worth(1000 + seed, [more])[0]! - a!);
  }
  const variance = (sample: readonly number[]) => {
    const middle = sample.reduce((sum, one) => sum + one, 0) / sample.length;
    return sample.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (sample.length - 1);
  };
  expectRows('M16', [
    {
      what: { en: 'variance of a yearly profit difference, independent to paired', zh: '年利润之差的方差，独立抽样与配对之比' },
      ours: variance(apart) / variance(paired),
      least: 10,
      unit: '×'
    }
  ]);
});
