import { slides, type Slide } from '#engine/session';

/** Lengths of a debrief, in minutes. */
export const presets = [15, 30, 45] as const;
export type Preset = (typeof presets)[number];

const short: readonly Slide[] = ['paths', 'fork', 'road', 'truth', 'takeaway'];
const middle: readonly Slide[] = ['guess', ...short, 'people', 'marks'];

/** The slides of a debrief of so many minutes, in their order. */
export function slidesFor(preset: Preset): readonly Slide[] {
  if (preset === 45) return slides;
  const chosen = preset === 15 ? short : middle;
  return slides.filter((slide) => chosen.includes(slide));
}
