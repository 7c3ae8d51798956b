import type { Plan } from './plan.ts';

/** What is asked, so that the search may stop when it is answered: every situation, the endings, or what the proofs need (lines taken, and traps, which lie past `class.turns` too). */
export type Question = 'everything' | 'endings' | 'proofs';

/** The lines not yet taken and the endings not yet reached, within `class.turns`. */
export interface OpenQuestions {
  taken: Uint8Array;
  take(line: number): void;
  enter(scene: number): void;
  answered(): boolean;
}

/** Starts to keep count; `safe` are the scenes that cannot be traps. */
export function openQuestions({ scenes, lines }: Plan, question: Question, safe: Uint8Array): OpenQuestions {
  const taken = new Uint8Array(lines);
  const reached = Uint8Array.from(scenes, ({ choices }) => (choices.length === 0 ? 0 : 1));
  const trapless = safe.every(Boolean);
  let linesLeft = lines;
  let endingsLeft = reached.filter((each) => each === 0).length;
  return {
    taken,
    take(line) {
      if (!taken[line]) linesLeft -= 1;
      taken[line] = 1;
    },
    enter(scene) {
      if (!reached[scene]) endingsLeft -= 1;
      reached[scene] = 1;
    },
    answered: () => (question === 'endings' ? endingsLeft === 0 : question === 'proofs' && trapless && linesLeft === 0)
  };
}
