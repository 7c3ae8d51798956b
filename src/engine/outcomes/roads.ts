import { choose, open, paths, type CompiledCase, type Paths, type Step } from '#engine/machine';
import type { Session } from '#engine/session';
import type { Play } from './impulses.ts';

/** A road by its decisions; `play` is null for "nothing had happened". */
export interface Way {
  id: string;
  play: Play | null;
}

/** Plays a list of `scene.choice` from the start; stops at the first that the machine rejects. */
function playOf(compiled: CompiledCase, path: readonly string[]): Play {
  const steps: Step[] = [];
  let now = open(compiled);
  for (const decision of path) {
    const result = choose(compiled, now, decision.slice(decision.indexOf('.') + 1));
    if (!result.ok) break;
    steps.push(result.step);
    now = result.step.after;
  }
  return { steps, now, ending: now.over ? now.scene : null };
}

const explored = new WeakMap<CompiledCase, Paths['endings']>();
/** The shortest play to each ending; kept, since every outcome of a case asks for them and a project takes seconds to explore. */
function endingsOf(compiled: CompiledCase): Paths['endings'] {
  const known = explored.get(compiled) ?? paths(compiled).endings;
  explored.set(compiled, known);
  return known;
}

/** Returns the roads that are compared: nothing, the played one, and every other ending that can be reached, by its shortest play. */
export function waysOf(compiled: CompiledCase, session: Session): readonly [Way, Way, ...Way[]] {
  // how rounds end is decided by the base, so that no play can be named that reaches another ending
  const known = compiled.scenario.kind === 'rounds' ? [] : endingsOf(compiled);
  const others = known
    .filter(({ id }) => id !== session.ending)
    .map(({ id, shortest }): Way => ({ id, play: playOf(compiled, shortest) }))
    .filter(({ id, play }) => play?.ending === id);
  return [{ id: 'nothing', play: null }, { id: 'played', play: session }, ...others];
}
