import { atRest, simulate, trace, type Month, type RunOptions } from '#engine/customers';
import type { CompiledCase } from '#engine/machine';
import { fold, type PlayEvent } from '#engine/session';
import { baseOf, type Base } from './base.ts';
import { causeKinds, causeOf, replies, replyOf } from './cause.ts';
import type { Impact } from './impulses.ts';
import { idle, lifeOf } from './life.ts';
import type { CustomerRow, CustomerTable, History, HistoryMonth } from './people-types.ts';

/** A play's base and the two roads of its customers' pages: what was played, and nothing; both in replicate 0. */
interface Roads {
  seed: number;
  base: Base;
  impact: Impact;
  played: RunOptions;
  nothing: RunOptions;
}
function roadsOf(compiled: CompiledCase, log: readonly PlayEvent[]): Roads {
  const session = fold(compiled, log);
  const base = baseOf(compiled.scenario, session.seed);
  const { life, impact } = lifeOf(compiled, session, base.person);
  const still = lifeOf(compiled, idle(compiled, session), base.person).life;
  return {
    seed: session.seed,
    base,
    impact,
    played: { ...life, replicate: 0 },
    nothing: { ...still, replicate: 0 }
  };
}

/** Lists every customer after the played road with a one-line cause (replicate 0), as columns. */
export function customersOf(compiled: CompiledCase, log: readonly PlayEvent[]): CustomerTable {
  const { customers } = compiled.scenario;
  const { size, months, currency } = customers;
  const { seed, base, impact, played, nothing } = roadsOf(compiled, log);
  const heard = played.impulses ?? [];
  const { columns, climates } = simulate(base.population, played);
  const other = simulate(base.population, nothing).columns.left;
  const table: CustomerTable = {
    size,
    months,
    seed,
    currency,
    segments: customers.segments.map(({ id, name }) => ({ id, name })),
    causes: impact.causes.map(({ text }) => text),
    person: base.person,
    segment: columns.segment.slice(),
    satisfaction: columns.satisfaction.slice(),
    intention: columns.intention.slice(),
    orders: columns.orders.slice(),
    spend: columns.spend.slice(),
    stayed: columns.left.map((left) => (left === 0 ? months : left)),
    left: columns.left.slice(),
    cause: new Uint8Array(size),
    heard: new Int16Array(size),
    reply: new Int8Array(size),
    anyway: new Uint8Array(size)
  };
  for (let row = 0; row < size; row++) {
    const cause = causeOf(trace(base.population, row, played, climates), heard, other[row]!);
    table.cause[row] = causeKinds.indexOf(cause.kind);
    table.heard[row] = cause.heard ?? -1;
    table.reply[row] = cause.reply ? replies.indexOf(cause.reply) : -1;
    table.anyway[row] = cause.anyway ? 1 : 0;
  }
  return table;
}

/** Returns one line of a table; `row` is 0..size - 1. */
export function rowOf(table: CustomerTable, row: number): CustomerRow {
  const heard = table.heard[row]!;
  return {
    row,
    segment: table.segment[row]!,
    satisfaction: table.satisfaction[row]!,
    intention: table.intention[row]!,
    orders: table.orders[row]!,
    spend: table.spend[row]!,
    stayed: table.stayed[row]!,
    person: row === table.person,
    cause: {
      kind: causeKinds[table.cause[row]!]!,
      month: table.left[row]!,
      heard: heard < 0 ? null : heard,
      reply: replies[table.reply[row]!] ?? null,
      anyway: table.anyway[row] === 1
    }
  };
}

/** Returns one customer's months on the played road beside the same months had nothing happened; null when there is no such row. */
export function historyOf(compiled: CompiledCase, log: readonly PlayEvent[], row: number): History | null {
  return historiesOf(compiled, log, [row])[0] ?? null;
}

/** The same of several customers; rows that are none are left out. */
export function historiesOf(compiled: CompiledCase, log: readonly PlayEvent[], rows: readonly number[]): History[] {
  const { segments, size, currency } = compiled.scenario.customers;
  const { seed, base, impact, played, nothing } = roadsOf(compiled, log);
  const heard = played.impulses ?? [];
  // of one customer `trace` finds what the firm was like by itself, where it must
  const climates = rows.length > 1 ? [played, nothing].map((road) => simulate(base.population, road).climates) : [];
  // what the levers took reaches everybody, and is no news; the news of the other road has no words here
  const unnamed = (nothing.impulses ?? []).map((impulse) => ({ ...impulse, cause: undefined }));
  const show = (month: Month): HistoryMonth => {
    const causes = month.heard.map((index) => heard[index]?.cause).filter((cause) => cause !== undefined);
    return { ...month, heard: [...new Set(causes)], reply: replyOf(month) };
  };
  const there = rows.filter((row) => Number.isInteger(row) && row >= 0 && row < size);
  return there.map((row) => {
    const months = trace(base.population, row, played, climates[0]);
    const other = trace(base.population, row, nothing, climates[1]);
    const otherLeft = other.find(({ left }) => left)?.month ?? 0;
    const { id, name } = segments[base.population.traits.segment[row]!]!;
    return {
      row,
      segment: { id, name },
      person: row === base.person,
      seed,
      currency,
      causes: impact.causes.map(({ text }) => text),
      start: atRest(base.population, row),
      played: months.map(show),
      nothing: other.map((month) => ({ ...month, heard: [], reply: replyOf(month) })),
      cause: causeOf(months, heard, otherLeft),
      causeNothing: causeOf(other, unnamed, otherLeft)
    };
  });
}
