import { simulate, snapshotAt, type LeverPlan, type Population, type RunOptions, type Snapshot } from '#engine/customers';
import { everybody, sized } from './bench.ts';
import type { ClaimResult, ClaimRun, Figure } from './types.ts';

/** Failures of these months are looked at, and those who met one are followed for a year. */
const [from, to, after] = [3, 12, 12];
const industry = 'telecom';
/** Points of S100 in one z. */
const spread = 14.7;
/** How complaints are answered in the two worlds that are compared. */
const answers: readonly { group: 'poor' | 'fine'; levers: LeverPlan }[] = [
  { group: 'poor', levers: { compensation: 0, empathy: 0, speed: 60 } },
  { group: 'fine', levers: { compensation: 1.5, empathy: 1, speed: 0 } }
];
const groups = ['none', 'silent', 'poor', 'fine'] as const;
type Group = (typeof groups)[number];

/** What customer months of one kind came to, as sums. */
interface Sums {
  people: number;
  /** Change of satisfaction in the month, and until three months later. */
  now: number;
  quarter: number;
  /** Intention after the month, and of how many it is known. */
  intention: number;
  asked: number;
  stay: number;
}

/** Adds up what followed the failures of a world (and the months without one); `ask` also looks at intentions. */
function follow(population: Population, answer: Group, options: RunOptions, ask: boolean, found: Record<Group, Sums>): void {
  const at: Snapshot[] = [];
  for (let month = from - 1; month <= to + 3; month++) at[month] = snapshotAt(population, { ...options, months: month }, month);
  const { left } = snapshotAt(population, options, options.months).world.state;
  for (let month = from; month <= to; month++) {
    const [before, now, later] = [month - 1, month, month + 3].map((k) => at[k]!.world.state) as [State, State, State];
    const intention = ask ? simulate(population, { ...options, months: month }, at[month]).columns.intention : null;
    for (let row = 0; row < population.size; row++) {
      // One failure at a time: nobody who is still under the blow of an earlier one.
      if (before.left[row] !== 0 || before.blowMonths[row]! > 0) continue;
      const failed = now.failures[row]! > before.failures[row]!;
      const sums = found[!failed ? 'none' : now.handling[row]! < 0 ? 'silent' : answer];
      sums.people++;
      sums.now += spread * (now.satisfaction[row]! - before.satisfaction[row]!);
      sums.quarter += spread * (later.satisfaction[row]! - before.satisfaction[row]!);
      if (left[row] === 0 || left[row]! > month + after) sums.stay++;
      if (!intention) continue;
      sums.intention += intention[row]!;
      sums.asked++;
    }
  }
}
type State = Snapshot['world']['state'];

/**
 * A complaint handled well leaves more loyalty than no complaint: customers of a base under contract, where a failure strikes everybody
 * alike, by what happened to them in a month; their satisfaction, what they say, and who is there a year later.
 */
export const paradox: ClaimRun = function* (scale) {
  const customers = sized(2000, scale, 800);
  const replicates = sized(3, scale, 2);
  const population = everybody(industry, customers, scale.seed);
  const sums = () => ({ people: 0, now: 0, quarter: 0, intention: 0, asked: 0, stay: 0 });
  const found: Record<Group, Sums> = { none: sums(), silent: sums(), poor: sums(), fine: sums() };
  let done = 0;
  for (const { group, levers } of answers) {
    for (let replicate = 0; replicate < replicates; replicate++) {
      follow(population, group, { months: to + after, impulses: [], levers, replicate }, replicate === 0, found);
      yield { done: ++done, total: answers.length * replicates };
    }
  }
  return resultOf(found, {
    industries: [industry],
    customers,
    months: to + after,
    replicates,
    seed: scale.seed,
    policies: answers.map(({ levers }) => levers)
  });
};

function resultOf(found: Record<Group, Sums>, setup: ClaimResult['setup']): ClaimResult {
  const usual = found.none.intention / found.none.asked;
  const rows = groups.map((id) => {
    const { people, now, quarter, intention, asked, stay } = found[id];
    return { id, values: [now / people, stay / people, quarter / people, intention / asked - usual, people] };
  });
  const of = (group: Group, column: number) => rows[groups.indexOf(group)]!.values[column]!;
  const figures: Figure[] = groups.flatMap((group) => [
    { id: `${group}-now`, value: of(group, 0), unit: 'points' as const },
    { id: `${group}-says`, value: of(group, 3), unit: 'points' as const },
    { ...stayed(found[group]), id: `${group}-stay` }
  ]);
  const felt = of('fine', 0) > of('none', 0) + 1;
  const [fine, none] = [stayed(found.fine), stayed(found.none)];
  return {
    id: 'paradox',
    verdict: felt && fine.low > none.high ? 'holds' : felt ? 'half' : 'not',
    figures,
    table: {
      columns: [
        { id: 'now', unit: 'points' },
        { id: 'stay', unit: 'share' },
        { id: 'quarter', unit: 'points' },
        { id: 'says', unit: 'points' },
        { id: 'people', unit: 'count' }
      ],
      rowsBy: 'case',
      rows,
      bars: [0, 1]
    },
    setup
  };
}

/** The share still there a year later, with the range in which eight of ten such samples would lie. */
function stayed({ people, stay }: Sums): { value: number; low: number; high: number; unit: 'share' } {
  const value = stay / people;
  const half = 1.2816 * Math.sqrt((value * (1 - value)) / people);
  return { value, low: value - half, high: value + half, unit: 'share' };
}
