import type { Session } from '#engine/session';

/** A play as a file: what `relate play --log` and a case's `playthroughs/` read too. */
export interface PlayFile {
  case: string;
  hash?: string;
  seed: number;
  decisions: readonly { scene: string; choice: string }[];
}

/** Turns a play into the text of its file. */
export function writePlay(session: Session): string {
  const decisions = session.steps.map(({ scene, choice }) => ({ scene, choice }));
  const file: PlayFile = { case: session.case, hash: session.hash, seed: session.seed, decisions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a play's file; null when it is none. */
export function readPlay(text: string): PlayFile | null {
  try {
    const file = JSON.parse(text) as Partial<PlayFile> | null;
    const sound = typeof file?.case === 'string' && Number.isInteger(file.seed) && file.decisions?.every(isDecision);
    return sound ? (file as PlayFile) : null;
  } catch {
    return null;
  }
}

const isDecision = (x: unknown) => {
  const decision = x as { scene?: unknown; choice?: unknown } | null;
  return typeof decision?.scene === 'string' && typeof decision.choice === 'string';
};
