import { moveOf } from '#engine/scenario';
import type { Condition, Decision, Effects, Line, MoveName, Scenario, Scene } from '#engine/scenario';
import { applyEffects, countChoice, decisionWord, makeMove, meets } from '../arithmetic.ts';
import { startOf } from '../config.ts';
import type { Tally } from '../types.ts';
import type { Budget } from './explore.ts';
import { firstNotes, graphOf, noteSituation } from './graph.ts';
import type { Exploration } from './graph.ts';
import type { PlanScene } from './plan.ts';
import type { Question } from './questions.ts';

/** A way to decide in a scene: a choice, a step, or a round with or without a choice beside its settings. */
interface Way {
  /** As a play names it; of a round without settings. */
  name: string;
  needs: readonly Condition[];
  move?: MoveName;
  effects?: Effects;
  lines: readonly (Line & { index: number; target: number })[];
  /** A round: its lines are judged when its months are lived, and another one may follow. */
  rounds?: number;
}
interface Place {
  id: string;
  ways: readonly Way[];
}
interface Situation {
  place: number;
  tally: Tally;
}
const betweenLooks = 256;
const mostSituations = 200_000;

/**
 * Explores the plays of a case of rounds or of a project, breadth first. What only the simulated base or the settings decide (how
 * it stands, what was spent in rounds) is open both ways; all else is counted as in a play.
 */
export function exploreBoards(scenario: Scenario, question: Question, { limit = mostSituations, expired }: Budget = {}): Exploration {
  const places = placesOf(scenario);
  const unknown = scenario.kind === 'rounds' ? ofBaseAndMoney : nothingUnknown;
  const asked = askedFrom(scenario, places);
  const notes = firstNotes();
  const known = new Map<string, number>();
  const situations: Situation[] = [{ place: 0, tally: startOf(scenario) }];
  known.set(keyOf(situations[0]!, asked[0]!), 0);
  const taken = new Uint8Array(places.flatMap(({ ways }) => ways.flatMap(({ lines }) => lines)).length);
  const { turns } = scenario.class;
  let done = 0;
  for (; done < situations.length; done++) {
    const turn = notes.turn[done] ?? 0;
    notes.firstEdge.push(notes.edgeTo.length);
    // traps lie past the last turn too; what is taken there counts for nothing
    if (turn >= turns && question !== 'proofs') continue;
    if (situations.length >= limit || (done % betweenLooks === betweenLooks - 1 && expired?.())) break;
    const from = situations[done]!;
    for (const way of places[from.place]!.ways) {
      for (const { line, to } of outcomesOf(scenario, way, from, unknown)) {
        if (turn < turns) taken[line] = 1;
        const key = keyOf(to, asked[to.place]!);
        let next = known.get(key);
        if (next === undefined) {
          next = situations.push(to) - 1;
          known.set(key, next);
          noteSituation(notes, to.place, turn + 1, done, way.name);
        }
        notes.edgeTo.push(next);
        notes.edgeBy.push(way.name);
      }
    }
  }
  const complete = done === situations.length;
  const graph = graphOf(notes);
  return {
    scenes: places.map(planSceneOf),
    safe: Uint8Array.from(places, ({ ways }) => (ways.length === 0 ? 1 : 0)),
    looked: situations.length,
    scouted: graph,
    complete,
    withinTurns: complete || (notes.turn[done] ?? 0) >= turns,
    taken,
    ...graph
  };
}

type Unknown = (condition: Condition) => boolean;
const nothingUnknown: Unknown = () => false;
const ofBaseAndMoney: Unknown = (condition) =>
  condition.kind === 'value' && !['calm', 'trust', 'weeks', 'people', 'round'].includes(condition.read);

/** All that a way may lead to: one line, or more where a condition is open both ways. */
function outcomesOf(scenario: Scenario, way: Way, { place, tally }: Situation, unknown: Unknown): { line: number; to: Situation }[] {
  if (way.needs.some((need) => !unknown(need) && !meets(tally, need))) return [];
  let after = countChoice(tally, way.name);
  if (way.move) after = makeMove(after, moveOf(scenario, way.move));
  if (way.effects) after = applyEffects(after, way.effects);
  const round = way.rounds === undefined ? null : closed(after, way.rounds);
  const judged = round ? { ...after, firm: round.firm } : after;
  const found: { line: number; to: Situation }[] = [];
  for (const [at, line] of way.lines.entries()) {
    const last = way.rounds !== undefined && at === way.lines.length - 1;
    if (last && round?.more) {
      found.push({ line: line.index, to: { place, tally: judged } });
      break;
    }
    if (line.when.some((each) => !unknown(each) && !meets(judged, each))) continue;
    const moved = line.effects ? applyEffects(judged, line.effects) : judged;
    const left = moved.firm && way.rounds !== undefined ? { ...moved, firm: { ...moved.firm, here: 0 } } : moved;
    found.push({ line: line.index, to: { place: line.target, tally: left } });
    if (!line.when.some(unknown)) break;
  }
  return found;
}

/** A round counted: whether another one follows here. */
function closed({ firm }: Tally, rounds: number): { firm: NonNullable<Tally['firm']>; more: boolean } | null {
  if (!firm) return null;
  const here = firm.here + 1;
  return { firm: { ...firm, round: firm.round + 1, here }, more: here < rounds };
}

function placesOf(scenario: Scenario): Place[] {
  const numbers = new Map(scenario.scenes.map(({ id }, index) => [id, index]));
  let index = 0;
  const linesOf = (go: readonly Line[]) => go.map((line) => ({ ...line, index: index++, target: numbers.get(line.to) ?? 0 }));
  const waysOf = (scene: Decision): Way[] => {
    const own = scene.choices.map(({ id, needs, move, effects, go }): Way => ({
      name: decisionWord(scene.id, scene.round ? `${id}{}` : id),
      needs,
      ...(move && { move }),
      ...(effects && { effects }),
      lines: linesOf(scene.round?.go ?? go),
      ...(scene.round && { rounds: scene.round.rounds })
    }));
    if (!scene.round) return own;
    const bare: Way = { name: decisionWord(scene.id, '{}'), needs: [], lines: linesOf(scene.round.go), rounds: scene.round.rounds };
    return [...own, bare];
  };
  return scenario.scenes.map((scene) => ({ id: scene.id, ways: scene.kind === 'ending' ? [] : waysOf(scene) }));
}

/** What some condition asks for: situations that agree in it have the same future. */
interface Asked {
  chosen: readonly Condition[];
  mood: boolean;
  cost: boolean;
}

/** For every place, what is asked there and wherever a play can still come from there: what was chosen and is never asked again is one. */
function askedFrom({ scenes }: Scenario, places: readonly Place[]): Asked[] {
  return places.map((_, at) => {
    const ahead = new Set([at]);
    for (const place of ahead) for (const { lines } of places[place]!.ways) for (const { target } of lines) ahead.add(target);
    return askedIn([...ahead].map((place) => scenes[place]!));
  });
}

function askedIn(ahead: readonly Scene[]): Asked {
  const scenes = ahead.flatMap((scene) => (scene.kind === 'decision' ? [scene] : []));
  const all = scenes.flatMap(({ choices, round }) => [
    ...choices.flatMap(({ needs, go }) => [...needs, ...go.flatMap(({ when }) => when)]),
    ...(round?.go ?? []).flatMap(({ when }) => when)
  ]);
  const reads = new Set(all.flatMap((one) => (one.kind === 'value' ? [one.read] : [])));
  const chosen = new Map(
    all.flatMap((one) => choicesIn(one)).map((one) => [`${one.scene}.${one.choice}`, { kind: 'chose' as const, ...one }])
  );
  return { chosen: [...chosen.values()], mood: reads.has('calm') || reads.has('trust'), cost: reads.has('cost') };
}

function choicesIn(condition: Condition): { scene: string; choice: string }[] {
  if (condition.kind === 'value') return [];
  if (condition.kind === 'spent') return condition.steps.map(({ choice }) => ({ scene: condition.scene, choice }));
  return [{ scene: condition.scene, choice: condition.choice }];
}

function keyOf({ place, tally }: Situation, { chosen, mood, cost }: Asked): string {
  const bits = chosen.map((each) => (meets(tally, each) ? 1 : 0)).join('');
  const { left, firm } = tally;
  return JSON.stringify([place, bits, left, firm?.round, firm?.here, mood && [tally.calm, tally.trust, tally.uses], cost && tally.cost]);
}

const planSceneOf = ({ id, ways }: Place): PlanScene => ({
  id,
  choices: ways.map(({ name, lines }) => ({
    name,
    needs: [],
    move: null,
    effects: [0, 0, 0],
    sets: null,
    lines: lines.map(({ index, target }) => ({ tests: [], effects: [0, 0, 0], to: target, index }))
  }))
});
