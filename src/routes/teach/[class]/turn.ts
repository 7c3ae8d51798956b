import { slides, type Slide } from '#engine/session';
import { slidesFor, type Kind, type Preset } from '#lib/debrief/presets.ts';

/** The slide that a key leads to in a debrief of so many minutes; null when the key turns no slide or there is none further. */
export function turned(event: KeyboardEvent, slide: Slide, minutes: Preset, kind?: Kind): Slide | null {
  if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element | null)?.closest('input, textarea, select')) return null;
  const step = event.key === 'ArrowRight' || event.key === 'PageDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'PageUp' ? -1 : 0;
  return step ? besideOf(slide, step, minutes, kind) : null;
}

/** The slide of the debrief before (−1) or after (1) another, which need not be in it. */
export function besideOf(slide: Slide, step: 1 | -1, minutes: Preset, kind?: Kind): Slide | null {
  const own = slidesFor(minutes, kind);
  const at = slides.indexOf(slide);
  const beyond = own.filter((one) => (slides.indexOf(one) - at) * step > 0);
  return (step > 0 ? beyond[0] : beyond.at(-1)) ?? null;
}
