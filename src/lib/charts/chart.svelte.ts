import type { Chart } from 'chart.js';
import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { LineConfig, Point } from './config.ts';

/** `<canvas {@attach chart(() => config)}>`: loads Chart.js, draws once, then updates in place; fits the paper when printed. `onfail`: Chart.js could not be loaded. */
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
    const fit = () => {
      flushSync();
      drawn?.resize();
    };
    window.addEventListener('beforeprint', fit);
    window.addEventListener('afterprint', fit);
    return () => {
      gone = true;
      window.removeEventListener('beforeprint', fit);
      window.removeEventListener('afterprint', fit);
      untrack(() => drawn)?.destroy();
    };
  };
}
