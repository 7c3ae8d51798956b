import { decisionWord, type CompiledCase, type Paths } from '#engine/machine';
import { readoutsOf } from '#engine/outcomes';
import { replay, type Session } from '#engine/session';
import { trials } from './trials.ts';

/** Lists the endings to which no trial comes; the clock always comes to its own. */
export async function endingsNotFound(compiled: CompiledCase, path: string): Promise<string[]> {
  const { scenes, class: rules } = compiled.scenario;
  const left = new Set(scenes.flatMap(({ id, kind }) => (kind === 'ending' && id !== rules.timeUp ? [id] : [])));
  for await (const { ending } of trials(compiled, path)) {
    if (ending) left.delete(ending);
    if (left.size === 0) break;
  }
  return [...left];
}

/** Finds a whole play with its settings to each ending of a case of rounds, in the order of the case; what is not found is left out. */
export async function playsByTrial(compiled: CompiledCase, path: string): Promise<Paths['endings']> {
  const endings = compiled.scenario.scenes.flatMap((scene) => (scene.kind === 'ending' ? [scene] : []));
  const plays = new Map<string, string[]>();
  for await (const session of trials(compiled, path)) {
    if (session.ending && !plays.has(session.ending) && endsThere(compiled, session)) plays.set(session.ending, wordsOf(session));
    if (plays.size === endings.length) break;
  }
  return endings.flatMap(({ id, ending }) => {
    const shortest = plays.get(id);
    return shortest ? [{ id, kind: ending, shortest }] : [];
  });
}

/** Tells whether a trial among fewer customers ends alike among all of them. */
function endsThere(compiled: CompiledCase, { steps, ending }: Session): boolean {
  const done = replay(
    compiled,
    steps.map(({ scene, choice }) => ({ scene, choice })),
    undefined,
    (session) => readoutsOf(compiled, session)
  );
  return done.ok && done.session.ending === ending;
}

const wordsOf = ({ steps }: Session): string[] => steps.map(({ scene, choice }) => decisionWord(scene, choice));
