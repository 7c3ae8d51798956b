import { measures, outcome, outcomeInSteps, type Outcome, type Road } from '#engine/outcomes';
import type { Effects } from '#engine/scenario';
import { expect, test } from 'vitest';
import { photo, playLog, smallCase, type Change } from './case.ts';

const replicates = 8;
function played(change: Change, choice: string, seed = 1): Outcome {
  const compiled = smallCase(change);
  return outcome(compiled, playLog(compiled, [choice], seed), { replicates });
}
const reached = (reach: number): Effects => ({ customers: { on: [{ segment: 'old', satisfaction: -12, loyalty: -15, reach }] } });
const zeros = (road: Road) => measures.flatMap((measure) => Object.values(road.difference[measure]).flat()).filter((value) => value !== 0);

test('O3 a road that does nothing to anybody differs from nothing by exactly zero', () => {
  const { played: road } = played({}, 'wait');
  expect(zeros(road)).toEqual([]);
  expect(measures.map((measure) => road.end[measure].toldApart)).toEqual(measures.map(() => false));
  expect([road.won, road.driven, road.lifetimeValue.difference]).toEqual([0, 0, 0]);
});

test('O3 "nothing had happened" is its own zero', () => {
  expect(zeros(played({}, 'freeze').nothing)).toEqual([]);
});

test('O3 the further news travels, the more it does', () => {
  const roads = [0, 0.2, 0.6, 1].map((reach) => played({ bad: { ...reached(reach), person: {} } }, 'freeze').played);
  const falling = (values: number[]) => values.slice(1).every((value, i) => value < values[i]!);
  expect(zeros(roads[0]!)).toEqual([]);
  expect(falling(roads.map(({ peak }) => (peak.month === 0 ? 0 : peak.satisfaction.difference)))).toBe(true);
  expect(falling(roads.map(({ end }) => end.intention.difference))).toBe(true);
  expect(falling(roads.map(({ end }) => end.kept.difference))).toBe(true);
});

test('O3 only the segment that heard of it changes', () => {
  const [old, fresh] = played({ bad: { ...photo, person: {} } }, 'freeze').played.segments;
  expect(old!.peak.satisfaction).toMatchObject({ toldApart: true });
  expect(old!.peak.satisfaction.difference).toBeLessThan(-4);
  expect([fresh!.peak.satisfaction.difference, fresh!.kept.difference, fresh!.profit.difference]).toEqual([0, 0, 0]);
});

test("O3 a segment's size moves the curves of the whole base", () => {
  const peak = (share: number) => played({ share }, 'freeze').played.peak.satisfaction.difference;
  expect(peak(0.8)).toBeLessThan(1.5 * peak(0.4));
});

test("O3 a choice's effect moves the curves", () => {
  const strong = { choice: { effects: { customers: { on: [{ segment: 'all', satisfaction: 10 }] } } } };
  expect(played(strong, 'warm').played.peak.satisfaction.difference).toBeGreaterThan(
    5 + played({}, 'warm').played.peak.satisfaction.difference
  );
});

test('O3 people kept and lost add up, and won minus driven is the difference', () => {
  const { played: road, nothing, size } = played({}, 'freeze');
  expect(road.kept + road.lost).toBeCloseTo(size, 9);
  expect(road.won - road.driven).toBeCloseTo(road.kept - nothing.kept, 9);
  expect(road.end.kept.level).toBeCloseTo((100 * road.kept) / size, 9);
  expect(road.driven).toBeGreaterThan(0);
});

test('O3 money spent in the talk lowers the profit by as much, from month 1 on', () => {
  const { played: road } = played({ mixed: { cost: 500 } }, 'wait');
  expect(road.cost).toBe(500);
  expect(road.profit).toMatchObject({ difference: expect.closeTo(-500, 6), toldApart: true });
  expect(road.difference.profitSoFar.mean[0]).toBe(0);
  expect(road.difference.profitSoFar.mean[1]).toBeCloseTo(-500, 6);
});

test('O6 every other ending is there once, by its shortest play', () => {
  const { others, played: road } = played({}, 'freeze');
  expect(road).toMatchObject({ id: 'played', ending: 'cold', kind: 'bad', path: ['desk.freeze'] });
  expect(others.map(({ id, path }) => [id, path])).toEqual([
    ['glad', ['desk.warm']],
    ['dull', ['desk.wait']]
  ]);
});

test('O6 every pair of roads is compared, played first, and the difference of a pair is that of its roads', () => {
  const { comparisons, played: road, others } = played({}, 'freeze');
  expect(comparisons.map(({ a, b }) => `${a} ${b}`)).toEqual(['played glad', 'played dull', 'glad dull']);
  expect(comparisons[0]!.end.kept.difference).toBeCloseTo(road.end.kept.difference - others[0]!.end.kept.difference, 9);
});

test('O6 a play that is not over is judged by what was decided so far', () => {
  const compiled = smallCase();
  const { played: road, others } = outcome(compiled, playLog(compiled, []), { replicates });
  expect([road.ending, zeros(road).length, others.length]).toEqual([null, 0, 3]);
});

test('O7 an outcome is plain JSON', () => {
  const result = played({}, 'freeze');
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});

test('O7 the same log gives the same bytes, also after a trip through JSON; another seed gives other people', () => {
  const compiled = smallCase();
  const log = playLog(compiled, ['freeze']);
  const bytes = JSON.stringify(outcome(compiled, log, { replicates }));
  expect(JSON.stringify(outcome(smallCase(), JSON.parse(JSON.stringify(log)), { replicates }))).toBe(bytes);
  expect(JSON.stringify(played({}, 'freeze', 2))).not.toBe(bytes);
});

test('O7 an undone decision leaves no trace', () => {
  const compiled = smallCase();
  const [start] = playLog(compiled, []);
  const log = [
    start!,
    { seq: 2, type: 'decision.locked', scene: 'desk', choice: 'warm', by: 'solo' } as const,
    { seq: 3, type: 'play.ended', ending: 'glad' } as const,
    { seq: 4, type: 'decision.undone', to: 0 } as const,
    { seq: 5, type: 'decision.locked', scene: 'desk', choice: 'freeze', by: 'solo' } as const,
    { seq: 6, type: 'play.ended', ending: 'cold' } as const
  ];
  expect(outcome(compiled, log, { replicates })).toEqual(played({}, 'freeze'));
});

test('O7 progress counts the runs: every road once in every replicate', () => {
  const compiled = smallCase();
  const steps = [...outcomeInSteps(compiled, playLog(compiled, ['freeze']), { replicates: 3 })];
  expect(steps).toEqual(Array.from({ length: 12 }, (_, i) => ({ done: i + 1, total: 12 })));
});
