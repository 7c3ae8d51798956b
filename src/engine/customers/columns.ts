import { arrivalOf } from './arrival.ts';
import {
  chanceAlive,
  isCustomer,
  lostTypeOf,
  lostTypes,
  middleOf,
  quadrantOf,
  quadrants,
  stageOf,
  stages,
  valueClasses,
  valueClassOf
} from './classes.ts';
import { exitInterviews } from './interviews.ts';
import { WEEKS_A_MONTH } from './population.ts';
import { shown } from './scales.ts';
import type { Columns, Readouts } from './types.ts';
import { lifetimeValue } from './value.ts';
import { beginOf, intentionAt, type World } from './world.ts';

/** How many rows are, or were, customers: in an open base the rest has not joined. Rows in between may be empty: see `wasCustomer`. */
const wasCustomer = ({ population, state, from }: World, j: number): boolean => from + j < population.size || state.joined[j] !== 0;

/** One entry a customer as the world stands now. */
export function columnsOf(world: World): Columns {
  const rows = new Uint32Array(world.to - world.from);
  let count = 0;
  for (let j = 0; j < rows.length; j++) if (wasCustomer(world, j)) rows[count++] = j;
  const { state, traits, from } = world;
  const column = () => new Float64Array(count);
  const own: Columns = {
    segment: new Uint8Array(count),
    satisfaction: column(),
    trust: column(),
    intention: column(),
    orders: column(),
    spend: column(),
    complaints: column(),
    last: column(),
    left: new Uint16Array(count),
    reason: new Uint8Array(count),
    cause: new Int16Array(count),
    value: column(),
    joined: new Uint16Array(count),
    first: column(),
    valueClass: new Uint8Array(count),
    quadrant: new Uint8Array(count),
    stage: new Uint8Array(count)
  };
  const valueOf = lifetimeValue(world);
  const middle = middleOf(world);
  for (let at = 0; at < count; at++) {
    const j = rows[at]!;
    const intention = intentionAt(world, j);
    const joined = state.joined[j]!;
    own.segment[at] = traits.segment[from + j]!;
    own.satisfaction[at] = shown.satisfaction(state.satisfaction[j]!);
    own.trust[at] = shown.trust(state.trust[j]!);
    own.intention[at] = shown.intention(intention);
    own.orders[at] = state.orders[j]!;
    own.spend[at] = state.cents[j]! / 100;
    own.complaints[at] = state.complaints[j]!;
    own.last[at] = state.last[j]!;
    own.left[at] = state.left[j]!;
    own.reason[at] = state.reason[j]!;
    own.cause[at] = state.cause[j]!;
    own.value[at] = valueOf(j);
    own.joined[at] = joined;
    own.first[at] =
      joined === 0
        ? 0
        : (beginOf(joined, world.first) + (joined === 1 ? world.first : 1) * arrivalOf(world.replicate, world.seed, from + j)) *
          WEEKS_A_MONTH;
    own.valueClass[at] = valueClassOf(world, j, middle);
    own.quadrant[at] = quadrantOf(world, j, middle);
    own.stage[at] = stageOf(world, j, intention);
  }
  return own;
}

/** What the world comes to as it stands now. */
export function readoutsOf(world: World): Readouts {
  const { population, parameters: w, from, to } = world;
  const count = (words: readonly string[]) => words.map(() => 0);
  const found = { valueClasses: count(valueClasses), quadrants: count(quadrants), stages: count(stages), lostTypes: count(lostTypes) };
  const valueOf = lifetimeValue(world);
  const middle = middleOf(world);
  const age = (beginOf(world.month, world.first) + 1) * WEEKS_A_MONTH;
  let [people, everybody, promoters, detractors, equity, alive] = [0, 0, 0, 0, 0, 0];
  for (let j = 0; j < to - from; j++) {
    if (!wasCustomer(world, j)) continue;
    everybody++;
    const there = isCustomer(world, j);
    if (population.contract) alive += there ? 1 : 0;
    else alive += aliveAs(world, j, w, age);
    if (!there) {
      found.lostTypes[lostTypeOf(world, j)]! += 1;
      continue;
    }
    people++;
    const intention = intentionAt(world, j);
    const points = shown.intention(intention);
    if (points >= 90) promoters++;
    else if (points < 65) detractors++;
    equity += valueOf(j);
    found.valueClasses[valueClassOf(world, j, middle)]! += 1;
    found.quadrants[quadrantOf(world, j, middle)]! += 1;
    found.stages[stageOf(world, j, intention)]! += 1;
  }
  const { people: exits, mentions } = exitInterviews(world);
  const share = (n: number, of: number) => (of ? n / of : 0);
  return { nps: 100 * share(promoters - detractors, people), equity, alive: share(alive, everybody), ...found, exits, mentions };
}

function aliveAs({ state, first }: World, j: number, w: Parameters<typeof chanceAlive>[0], age: number): number {
  const joined = state.joined[j]!;
  const start = joined === 0 ? 0 : beginOf(joined + 1, first) * WEEKS_A_MONTH;
  const orders = state.orders[j]!;
  return chanceAlive(w, orders, Math.max(0, state.last[j]! - start), Math.max(0, age - start));
}
