import type { Scenario } from '#engine/scenario';
import { clamp, compare } from '../arithmetic.ts';
import { cutsOf } from './cuts.ts';
import { liveBits } from './live.ts';
import { heard, planOf } from './plan.ts';
import type { BitPlace, Plan, PlanChoice, PlanLine, Test } from './plan.ts';

/** The first words of a row: scene, calm and trust, number of the cost; the bits follow. */
const scene = 0;
const mood = 1;
const cost = 2;
const bits = 3;

/** The situations of a case: how one is written as a row of whole numbers, and what a choice makes of it. */
export interface Space {
  plan: Plan;
  width: number;
  /** Writes the first situation. */
  begin(row: Int32Array): void;
  /** Takes a choice in the situation `from` and writes the next one; the line taken, or null when the choice is closed. */
  step(choice: PlanChoice, from: Int32Array, to: Int32Array): PlanLine | null;
}

/** Makes the space of a case. A situation holds only what a later condition can still read; equal futures are one situation. */
export function spaceOf(scenario: Scenario): Space {
  const plan = planOf(scenario);
  const cuts = cutsOf(plan);
  const live = liveBits(plan, cuts);
  const [calmFloor, trustFloor] = [0, 1].map((read) => plan.scenes.map((_, at) => floors(cuts.scenes[read]?.[at] ?? [])));
  const costCuts = cuts.scenes[2];
  const sums = numbering();

  /** The smallest cost that no later condition can tell from this one. */
  const leastCost = (at: number, value: number): number => {
    if (!costCuts) return value;
    const passed = costCuts[at]?.findLast((cut) => cut <= value);
    return passed ?? 0;
  };
  const write = (row: Int32Array, at: number, calm: number, trust: number, spent: number) => {
    row[scene] = at;
    row[mood] = ((calmFloor?.[at]?.[calm] ?? 0) << 8) | (trustFloor?.[at]?.[trust] ?? 0);
    row[cost] = plan.scenes[at]?.choices.length ? sums.numberOf(leastCost(at, spent)) : 0;
    for (let word = 0; word < plan.words; word++) row[bits + word] = (row[bits + word] ?? 0) & (live[at * plan.words + word] ?? 0);
  };
  const holds = (row: Int32Array, tests: readonly Test[], calm: number, trust: number, spent: number): boolean => {
    for (const test of tests) {
      if ('chosen' in test) {
        if (!bit(row, test.chosen)) return false;
      } else if (!compare(test.read === 0 ? calm : test.read === 1 ? trust : spent, test.is, test.value)) return false;
    }
    return true;
  };

  return {
    plan,
    width: bits + plan.words,
    begin(row) {
      row.fill(0);
      write(row, 0, ...plan.start);
    },
    step(choice, from, to) {
      let calm = (from[mood] ?? 0) >> 8;
      let trust = (from[mood] ?? 0) & 255;
      let spent = sums.valueOf(from[cost] ?? 0);
      if (!holds(from, choice.needs, calm, trust, spent)) return null;
      to.set(from);
      if (choice.move) {
        const used = countMove(to, choice.move);
        const [byCalm, byTrust] = choice.move.change[used] ?? [0, 0];
        calm = clamp(calm + byCalm);
        trust = clamp(trust + byTrust);
      }
      if (choice.sets) setBit(to, choice.sets);
      calm = clamp(calm + choice.effects[0]);
      trust = clamp(trust + choice.effects[1]);
      spent += choice.effects[2];
      for (const line of choice.lines) {
        if (!holds(to, line.tests, calm, trust, spent)) continue;
        write(to, line.to, clamp(calm + line.effects[0]), clamp(trust + line.effects[1]), spent + line.effects[2]);
        return line;
      }
      return null;
    }
  };
}

const bit = (row: Int32Array, { word, shift }: BitPlace): number => ((row[bits + word] ?? 0) >>> shift) & 1;
const setBit = (row: Int32Array, { word, shift }: BitPlace): void => {
  row[bits + word] = (row[bits + word] ?? 0) | (1 << shift);
};

/** Counts a use of a move, and gives the place of its change in the move's table. */
function countMove(row: Int32Array, move: NonNullable<PlanChoice['move']>): number {
  const { word, shift } = move.uses;
  const before = ((row[bits + word] ?? 0) >>> shift) & 3;
  const after = Math.min(before + 1, move.cap);
  row[bits + word] = ((row[bits + word] ?? 0) & ~(3 << shift)) | (after << shift);
  const place = before + 4 * bit(row, heard);
  if (move.hears) setBit(row, heard);
  return place;
}

/** For every value 0..100 the smallest one on the same side of all cuts. */
function floors(cuts: readonly number[]): Uint8Array {
  const table = new Uint8Array(101);
  for (const cut of cuts) table.fill(cut, cut);
  return table;
}

/** Numbers sums of money in the order in which they come up; 0 is number 0. */
function numbering() {
  const numbers = new Map<number, number>([[0, 0]]);
  const values = [0];
  return {
    valueOf: (number: number): number => values[number] ?? 0,
    numberOf(value: number): number {
      let number = numbers.get(value);
      if (number === undefined) {
        number = values.push(value) - 1;
        numbers.set(value, number);
      }
      return number;
    }
  };
}
