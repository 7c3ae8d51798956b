import type { Slide } from '#engine/session';
import { slidesFor, type Preset } from '#lib/debrief/presets.ts';

/** The slide that a key leads to in a debrief of so many minutes; null when the key turns no slide or there is none further. */
export function turned(event: KeyboardEvent, slide: Slide, minutes: Preset): Slide | null {
  if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element | null)?.closest('input, textarea, select')) return null;
  const step = event.key === 'ArrowRight' || event.key === 'PageDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'PageUp' ? -1 : 0;
  return step ? besideOf(slide, step, minutes) : null;
}

/** The slide before (−1) or after (1) another; one that is not in the debrief counts as its beginning. */
export function besideOf(slide: Slide, step: 1 | -1, minutes: Preset): Slide | null {
  const slides = slidesFor(minutes);
  const at = slides.indexOf(slide);
  return at < 0 ? slides[0]! : (slides[at + step] ?? null);
}
