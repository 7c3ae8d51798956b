import { slides, type Slide } from '#engine/session';

/** Lengths of a debrief, in minutes. */
export const presets = [15, 30, 45] as const;
export type Preset = (typeof presets)[number];

const short: readonly Slide[] = ['paths', 'fork', 'road', 'truth', 'takeaway'];
const middle: readonly Slide[] = ['guess', ...short, 'people', 'marks'];

/** In rounds every team sets levers in its own way: there is no decision to guess, and none at which the ways part. */
const ofTalks: readonly Slide[] = ['guess', 'fork'];
export type Kind = 'encounter' | 'rounds' | 'project';

/** The slides of a debrief of so many minutes of a case of this kind, in their order. */
export function slidesFor(preset: Preset, kind: Kind = 'encounter'): readonly Slide[] {
  const chosen = preset === 45 ? slides : preset === 15 ? short : middle;
  return slides.filter((slide) => chosen.includes(slide) && !(kind === 'rounds' && ofTalks.includes(slide)));
}

/** The preset nearest to the minutes that a lesson has for its debrief. */
export const presetFor = (minutes: number): Preset => presets.toSorted((a, b) => Math.abs(a - minutes) - Math.abs(b - minutes))[0]!;
