import type { Cuts } from './cuts.ts';
import { heard } from './plan.ts';
import type { BitPlace, Plan, PlanChoice, Test } from './plan.ts';

/** For every scene, `plan.words` words of the bits that some later condition can still depend on. */
export function liveBits(plan: Plan, cuts: Cuts): Int32Array {
  const { words } = plan;
  const live = new Int32Array(plan.scenes.length * words);
  const flows = plan.scenes.map(({ choices }) => choices.map((choice) => flowOf(plan, cuts, choice)));
  for (let changed = true; changed;) {
    changed = false;
    // Backwards, because what is live flows from later scenes to earlier ones, which mostly stand before them.
    for (let scene = plan.scenes.length - 1; scene >= 0; scene--) {
      for (const flow of flows[scene] ?? []) changed = takeOver(live, scene * words, flow, words) || changed;
    }
  }
  return live;
}

/** What a choice reads itself, what it overwrites, and whither the rest flows. */
interface Flow {
  reads: Int32Array;
  keeps: Int32Array;
  to: readonly number[];
}

function takeOver(live: Int32Array, at: number, { reads, keeps, to }: Flow, words: number): boolean {
  let changed = false;
  for (let word = 0; word < words; word++) {
    let later = 0;
    for (const scene of to) later |= live[scene * words + word] ?? 0;
    const before = live[at + word] ?? 0;
    const after = before | (reads[word] ?? 0) | (later & (keeps[word] ?? 0));
    live[at + word] = after;
    changed = changed || after !== before;
  }
  return changed;
}

function flowOf(plan: Plan, cuts: Cuts, choice: PlanChoice): Flow {
  const reads = new Int32Array(plan.words);
  const keeps = new Int32Array(plan.words).fill(-1);
  const read = ({ word, shift }: BitPlace, bits: number) => (reads[word] = (reads[word] ?? 0) | (bits << shift));
  const overwrite = ({ word, shift }: BitPlace) => (keeps[word] = (keeps[word] ?? 0) & ~(1 << shift));

  if (choice.sets) overwrite(choice.sets);
  for (const asked of askedIn(choice.needs)) read(asked, 1);
  for (const asked of choice.lines.flatMap((line) => askedIn(line.tests))) {
    // A condition on the choice itself holds whatever was chosen before.
    if (asked !== choice.sets) read(asked, 1);
  }
  if (choice.move) {
    const { change, uses, hears } = choice.move;
    const felt = ([0, 1] as const).filter((each) => cuts.matters[each]?.has(choice));
    const differ = (a: number, b: number) => felt.some((each) => change[a]?.[each] !== change[b]?.[each]);
    if ([0, 1, 2, 4, 5, 6].some((at) => differ(at, at + 1))) read(uses, 3);
    if ([0, 1, 2, 3].some((at) => differ(at, at + 4))) read(heard, 1);
    if (hears) overwrite(heard);
  }
  return { reads, keeps, to: choice.lines.map((line) => line.to) };
}

const askedIn = (tests: readonly Test[]): BitPlace[] => tests.flatMap((test) => ('chosen' in test ? [test.chosen] : []));
