import type { Chart } from 'chart.js';
import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { LineConfig, Point } from './config.ts';

/** What fits between the margins of A4 and Letter, in px; the style of `Chart.svelte` makes it narrower where it must. */
const paper = { width: 640, height: 300 };

/** `<canvas {@attach chart(() => config)}>`: loads Chart.js, draws once, then updates in place; redrawn in the size of paper when printed. `onfail`: Chart.js could not be loaded. */
export function chart(config: () => LineConfig, onfail: () => void): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let drawn: Chart<'line', Point[]> | undefined = $state.raw();
    let gone = false;
    import('./registry.ts').then(({ Chart }) => {
      // a task for each chart, so that a page of several stays free between them
      setTimeout(() => {
        if (!gone) drawn = new Chart(canvas, untrack(config));
      });
    }, onfail);
    $effect(() => {
      const { data, options } = config();
      if (!drawn) return;
      drawn.data = data;
      drawn.options = options ?? {};
      drawn.update('none');
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
