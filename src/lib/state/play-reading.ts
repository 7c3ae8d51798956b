import { wordOf } from '#engine/machine';
import { readPlayFile, type FiledDecision, type Happening } from '#engine/session';
export { readLink, relive } from '#engine/session';

/** What a play's file tells: the case, the seed, and what was decided; null when it is no such file. */
export function readFile(text: string): { case: string; seed: number; happenings: Happening[] } | null {
  const read = readPlayFile(text);
  return read.ok ? { case: read.file.case, seed: read.file.seed, happenings: read.file.decisions.map(decided) } : null;
}

/** A decision of a file as it happened; of a round its settings stand in one word. */
const decided = ({ scene, choice, settings }: FiledDecision): Happening => ({
  type: 'decision.locked',
  scene,
  choice: settings ? wordOf({ settings, choice: choice ?? null }) : (choice ?? '')
});
