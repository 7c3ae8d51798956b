import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Point } from './config.ts';

/** What stands at a place of a chart: a point, or a number on one of a radar's axes. */
type Data = { line: Point[]; scatter: Point[]; radar: (number | null)[] };

/** What fits between the margins of A4 and Letter, in px; the style of `Chart.svelte` makes it narrower where it must. */
const paper = { width: 640, height: 300 };

/**
 * `<canvas {@attach chart(() => config)}>`: loads Chart.js, draws once, then updates in place; redrawn in the size of paper when printed.
 * Making, measuring and drawing a chart are a task each, so that the page answers between them. `onfail`: Chart.js could not be loaded.
 */
export function chart<Type extends keyof Data>(
  config: () => ChartConfiguration<Type, Data[Type]>,
  onfail: () => void
): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let drawn: Chart<Type, Data[Type]> | undefined = $state.raw();
    let gone = false;
    /** Chart.js draws whenever it has measured, unless it is held. */
    let held = true;
    const hold: Plugin<Type> = { id: 'hold', beforeRender: () => !held };
    import('./registry.ts').then(({ Chart }) => {
      setTimeout(() => {
        if (!gone) drawn = new Chart(canvas, { ...untrack(config), data: { datasets: [] }, plugins: [hold] });
      });
    }, onfail);
    $effect(() => {
      const { data, options } = config();
      if (!drawn) return;
      const drawing = drawn;
      const measure = () => {
        held = true;
        drawing.data = data;
        if (options) drawing.options = options;
        drawing.update('none');
        held = false;
      };
      // to paper and back at once, before the event is over
      if (options?.responsive === false || drawing.options?.responsive === false) {
        measure();
        return drawing.render();
      }
      let due = setTimeout(() => {
        measure();
        due = setTimeout(() => drawing.render());
      });
      return () => clearTimeout(due);
    });
    // When this event comes the page still has the width of the screen, so the chart cannot measure the paper.
    const toPaper = () => {
      flushSync();
      drawn?.resize(paper.width, paper.height);
    };
    const toScreen = () => {
      flushSync();
      drawn?.resize();
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      gone = true;
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      untrack(() => drawn)?.destroy();
    };
  };
}
