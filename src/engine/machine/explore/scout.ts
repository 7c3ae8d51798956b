import { firstNotes, noteSituation } from './graph.ts';
import type { Notes } from './graph.ts';
import type { OpenQuestions } from './questions.ts';
import type { Space } from './space.ts';
import { tableOf } from './table.ts';

const mostScouted = 20_000;

/**
 * Looks for plays that answer what is open, going on where it has been least: every scene gets its turn, so that a long case
 * is crossed before its first scenes are seen in every mood. It proves what it finds and nothing else.
 */
export function scout(space: Space, open: OpenQuestions, limit: number): Notes {
  const { scenes, turns } = space.plan;
  const table = tableOf(space.width);
  const [from, to] = [new Int32Array(space.width), new Int32Array(space.width)];
  const notes = firstNotes();
  const waiting: number[][] = scenes.map(() => []);
  const seen = scenes.map(() => 0);

  const least = (): number => {
    let best = -1;
    for (let scene = 0; scene < scenes.length; scene++) {
      const left = (waiting[scene]?.length ?? 0) > (seen[scene] ?? 0);
      if (left && (best < 0 || (seen[scene] ?? 0) < (seen[best] ?? 0))) best = scene;
    }
    return best;
  };

  space.begin(from);
  table.add(from);
  waiting[0]?.push(0);
  const most = Math.min(limit, mostScouted);
  for (let scene = least(); scene >= 0 && table.count < most && !open.answered(); scene = least()) {
    const situation = waiting[scene]?.[seen[scene] ?? 0] ?? 0;
    seen[scene] = (seen[scene] ?? 0) + 1;
    const decided = (notes.turn[situation] ?? 0) + 1;
    table.read(situation, from);
    for (const choice of scenes[scene]?.choices ?? []) {
      const line = space.step(choice, from, to);
      if (!line) continue;
      open.take(line.index);
      const known = table.count;
      if (table.add(to) !== known) continue;
      noteSituation(notes, line.to, decided, situation, choice.name);
      open.enter(line.to, decided, false);
      if (decided < turns && scenes[line.to]?.choices.length) waiting[line.to]?.push(known);
    }
  }
  return notes;
}
