import { boundsOf } from './bounds.ts';
import type { Plan } from './plan.ts';

/** What is asked, so that the search may stop when it is answered: every situation, the endings, or what the proofs need (lines taken, and traps, which lie past `class.turns` too). */
export type Question = 'everything' | 'endings' | 'proofs';

/** The lines not yet taken and the endings not yet reached by a shortest play, within `class.turns`. */
export interface OpenQuestions {
  taken: Uint8Array;
  take(line: number): void;
  /** A play of so many decisions, or (`shortest`) one that is known to be a shortest, enters a scene. */
  enter(scene: number, decisions: number, shortest: boolean): void;
  /** Every play of so many decisions has been seen: where no later play comes, a line not taken never is. */
  seenAll(decisions: number): void;
  answered(): boolean;
}

/** Starts to keep count, without what ranges alone rule out; `safe` are the scenes that cannot be traps. */
export function openQuestions(plan: Plan, question: Question, safe: Uint8Array): OpenQuestions {
  const { scenes, lines, turns, timeUp } = plan;
  const { possible, earliest, latest } = boundsOf(plan);
  const taken = new Uint8Array(lines);
  const settled = Uint8Array.from(scenes, ({ choices }, scene) => (choices.length === 0 && earliest[scene] !== Infinity ? 0 : 1));
  const trapless = safe.every(Boolean);
  let linesLeft = possible.filter(Boolean).length;
  let endingsLeft = settled.filter((each) => each === 0).length;
  return {
    taken,
    take(line) {
      if (!taken[line]) linesLeft -= 1;
      taken[line] = 1;
    },
    enter(scene, decisions, shortest) {
      const ending = scenes[scene]?.choices.length && decisions === turns ? timeUp : scene;
      if (settled[ending] || (!shortest && decisions > (earliest[ending] ?? 0))) return;
      settled[ending] = 1;
      endingsLeft -= 1;
    },
    seenAll(decisions) {
      scenes.forEach(({ choices }, scene) => {
        if (latest[scene] !== decisions - 1) return;
        for (const line of choices.flatMap((choice) => choice.lines)) if (possible[line.index] && !taken[line.index]) linesLeft -= 1;
      });
    },
    answered: () => (question === 'endings' ? endingsLeft === 0 : question === 'proofs' && trapless && linesLeft === 0)
  };
}
