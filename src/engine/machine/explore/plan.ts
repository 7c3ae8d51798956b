import { moveOf } from '#engine/scenario';
import type { Choice, Condition, Effects, Move, MoveName, Scenario } from '#engine/scenario';
import { moveChange } from '../arithmetic.ts';

/** Calm, trust and cost, in this order everywhere in the exploration. */
export type Triple = readonly [calm: number, trust: number, cost: number];
const reads = ['calm', 'trust', 'cost'] as const;

/** A place in the bits of a situation: `word`, and the shift within it. */
export interface BitPlace {
  word: number;
  shift: number;
}
export type Test = { read: 0 | 1 | 2; is: '>=' | '>' | '<=' | '<'; value: number } | { chosen: BitPlace };

export interface PlanLine {
  tests: readonly Test[];
  effects: Triple;
  /** Index of the scene it leads to, and of the line among all lines of the case. */
  to: number;
  index: number;
}
interface PlanMove {
  /** Change of calm and trust by earlier uses 0 to 3, before listening and, from index 4, after it. */
  change: readonly (readonly [calm: number, trust: number])[];
  /** Where the count of uses stands, and the count from which on nothing changes any more. */
  uses: BitPlace;
  cap: number;
  hears: boolean;
}
export interface PlanChoice {
  /** `scene.choice`. */
  name: string;
  needs: readonly Test[];
  move: PlanMove | null;
  effects: Triple;
  /** The bit it sets, when some condition asks for this choice. */
  sets: BitPlace | null;
  lines: readonly PlanLine[];
}
export interface PlanScene {
  id: string;
  /** None in an ending. */
  choices: readonly PlanChoice[];
}
/** A case as the exploration reads it: scenes by number, everything that can be asked for by bit. */
export interface Plan {
  start: Triple;
  scenes: readonly PlanScene[];
  /** Most decisions of a play, and the scene to which the last of them leads when it ends nothing itself. */
  turns: number;
  timeUp: number;
  lines: number;
  /** Words of bits a situation needs. */
  words: number;
}
/** The bit that says she was heard (listen or acknowledge). */
export const heard: BitPlace = { word: 0, shift: 0 };

/** Reads a case for exploration. */
export function planOf(scenario: Scenario): Plan {
  const bits = layOut(scenario);
  const numbers = new Map(scenario.scenes.map((scene, index) => [scene.id, index]));
  let lines = 0;
  const choiceOf = (scene: string, choice: Choice): PlanChoice => ({
    name: `${scene}.${choice.id}`,
    needs: choice.needs.map((each) => testOf(each, bits)),
    move: choice.move ? planMove(moveOf(scenario, choice.move), bits) : null,
    effects: tripleOf(choice.effects),
    sets: bits.get(`${scene}.${choice.id}`) ?? null,
    lines: choice.go.map((line) => ({
      tests: line.when.map((each) => testOf(each, bits)),
      effects: tripleOf(line.effects),
      to: numbers.get(line.to) ?? 0,
      index: lines++
    }))
  });
  const scenes = scenario.scenes.map((scene) => ({
    id: scene.id,
    choices: scene.kind === 'ending' ? [] : scene.choices.map((choice) => choiceOf(scene.id, choice))
  }));
  const words = Math.max(0, ...[...bits.values()].map(({ word }) => word)) + 1;
  const { turns, timeUp } = scenario.class;
  return {
    start: [scenario.person?.calm ?? 0, scenario.person?.trust ?? 0, 0],
    scenes,
    turns,
    timeUp: numbers.get(timeUp) ?? 0,
    lines,
    words
  };
}

/** Two bits for "heard" and for every move's count (so that none straddles two words), one for every choice asked for. */
function layOut(scenario: Scenario): Map<string, BitPlace> {
  const decisions = scenario.scenes.flatMap((scene) => (scene.kind === 'ending' ? [] : scene.choices));
  const used = new Set(decisions.flatMap(({ move }) => (move ? [move] : [])));
  const conditions = decisions.flatMap(({ needs, go }) => [...needs, ...go.flatMap(({ when }) => when)]);
  const asked = new Set(conditions.flatMap((each) => (each.kind === 'chose' ? [`${each.scene}.${each.choice}`] : [])));
  let free = 2;
  const place = (size: number): BitPlace => {
    const at = { word: free >> 5, shift: free & 31 };
    free += size;
    return at;
  };
  return new Map([...[...used].map((move) => [`move ${move}`, place(2)] as const), ...[...asked].map((name) => [name, place(1)] as const)]);
}

const hearing: readonly MoveName[] = ['listen', 'acknowledge'];

function planMove(move: Move, bits: Map<string, BitPlace>): PlanMove {
  const change = [false, true].flatMap((afterListening) =>
    [1, 2, 3, 4].map((use) => {
      const { calm, trust } = moveChange(move, use, afterListening);
      return [calm, trust] as const;
    })
  );
  const same = (a: number, b: number) => change[a]?.[0] === change[b]?.[0] && change[a]?.[1] === change[b]?.[1];
  let cap = 3;
  while (cap > 0 && same(cap - 1, 3) && same(cap + 3, 7)) cap -= 1;
  return { change, uses: bits.get(`move ${move.name}`) ?? heard, cap, hears: hearing.includes(move.name) };
}

function testOf(condition: Condition, bits: Map<string, BitPlace>): Test {
  if (condition.kind === 'chose') return { chosen: bits.get(`${condition.scene}.${condition.choice}`) ?? heard };
  if (condition.kind !== 'value') throw new Error(`a talk has no condition of the kind ${condition.kind}`);
  return { read: reads.indexOf(condition.read as 'calm' | 'trust' | 'cost') as 0 | 1 | 2, is: condition.is, value: condition.value };
}

const tripleOf = (effects: Effects | undefined): Triple => [effects?.calm ?? 0, effects?.trust ?? 0, effects?.cost ?? 0];
