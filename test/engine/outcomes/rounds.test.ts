import { expect, test } from 'vitest';
import { customersOf, findings, historyOf, outcome, readoutsOf, reportOf } from '#engine/outcomes';
import { readDecisions, replay } from '#engine/session';
import { boardCase } from '../../helpers/board-cases.ts';

const quarters = boardCase('quarters');
const small = { ...quarters, scenario: { ...quarters.scenario, customers: { ...quarters.scenario.customers, size: 1000, market: 4000 } } };
function play(text: string) {
  const read = readDecisions(text);
  if (!read.ok) throw new Error(read.en);
  const done = replay(small, read.decisions, 8, (session) => readoutsOf(small, session));
  if (!done.ok) throw new Error(done.en);
  return done;
}

test('O20 the read-outs of a round are those that the whole outcome has at its end, and a replay finds them again', () => {
  const eight = play(Array<string>(8).fill('quarter{care=1}').join());
  const { base } = eight.session.now.firm!;
  const whole = outcome(small, eight.log, { replicates: 1 });
  expect(whole.played.level.satisfaction.mean.at(-1)).toBe(base?.satisfaction);
  expect(whole.played.level.kept.mean.at(-1)).toBeCloseTo(base?.loyalty ?? 0, 10);
  const again = play(Array<string>(8).fill('quarter{care=1}').join());
  expect(again.log).toEqual(eight.log);
});

test('O20 settings that were never moved are "nothing", to the last bit', () => {
  const { log } = play('quarter{},quarter{}');
  const report = reportOf(small, log, 2);
  expect(report.level).toEqual(report.nothing);
  expect(report.parts).toEqual([]);
});

test('O20 a report names every lever that was moved, and what it took is in the profit', () => {
  const { log } = play('quarter{care=1},quarter{care=1;price=0.1}');
  const report = reportOf(small, log, 4);
  expect(report.parts.map(({ lever }) => lever)).toEqual(['care', 'price']);
  const care = report.parts[0]!;
  expect(care.satisfaction.difference).toBeGreaterThan(0);
  // two quarters at 20,000 each; in so short a time those it keeps bring little
  expect(care.profit.difference).toBeLessThan(0);
  expect(care.profit.difference).toBeGreaterThan(-45_000);
  expect(report.previous?.profitSoFar.toldApart).toBe(true);
});

test('O21 a life that goes on from where it was remembered has the bits of one from the start', () => {
  const eight = play(['quarter{ads=0.5}', 'quarter{care=2}', 'quarter.survey{ads=0}', 'quarter{price=0.05}'].join());
  const remembered = reportOf(small, eight.log, 1);
  // another base of the same people has no memory
  const copy = JSON.parse(JSON.stringify(small.scenario)) as typeof small.scenario;
  const stranger = {
    ...small,
    scenario: { ...copy, customers: { ...copy.customers, segments: copy.customers.segments.map((one) => ({ ...one })) } }
  };
  for (const seed of [1, 2, 3, 4]) readoutsOf(small, { ...eight.session, seed });
  expect(reportOf(stranger, eight.log, 1)).toEqual(remembered);
});

test('O20 the customers of a play in rounds have their causes: what the levers took is heard of by nobody', () => {
  const { log } = play(Array<string>(8).fill('quarter{care=1}').join());
  const table = customersOf(small, log);
  expect(Math.max(...table.heard)).toBeLessThan(table.causes.length);
  expect(
    historyOf(small, log, 0)
      ?.played.flatMap(({ heard }) => heard)
      .every((cause) => cause < table.causes.length)
  ).toBe(true);
});

test('O20 what happens to everybody, whatever is set, is no reason for a difference', () => {
  const { log } = play(Array<string>(8).fill('quarter{care=2}').join());
  const statements = findings(outcome(small, log, { replicates: 2 }));
  expect(statements.some(({ kind }) => kind === 'segment-satisfaction')).toBe(true);
  expect(statements.flatMap((one) => ('because' in one ? one.because : []))).toEqual([]);
});
