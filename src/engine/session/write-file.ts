import type { Step } from '#engine/machine';
import type { FiledDecision, PlayFile, Session } from './types.ts';

/** Writes the play as it stands to a file's text: JSON, two spaces, a line end. */
export function writePlayFile(session: Session): string {
  const decisions = session.steps.map(filed);
  const file: PlayFile = { case: session.case, hash: session.hash, seed: session.seed, decisions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A decision as a file names it: of a round its settings, and the choice beside them. */
export const filed = ({ scene, choice, lock }: Step): FiledDecision =>
  lock ? { scene, settings: lock.settings, ...(lock.choice !== null && { choice: lock.choice }) } : { scene, choice };
