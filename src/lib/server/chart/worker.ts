import { parentPort, workerData } from 'node:worker_threads';
import Elk from 'elkjs/lib/elk.bundled.js';
import type { Statechart } from '#engine/machine';
import type { Lang } from '#engine/scenario';
import { Drawing } from './layout.ts';
import type { ChartLayout, Detail } from './types.ts';

/** Lays a statechart out in each language, in a thread of its own: it takes seconds, and ELK is large. */
const { chart, languages } = workerData as { chart: Statechart; languages: readonly Lang[] };
const elk = new Elk();

async function layOut(lang: Lang, detail: Detail): Promise<ChartLayout> {
  const drawing = new Drawing(chart, lang, detail);
  return drawing.read(await elk.layout(drawing.graph));
}

const layouts = [];
for (const lang of languages) layouts.push([lang, { letters: await layOut(lang, 'letters'), texts: await layOut(lang, 'texts') }] as const);
parentPort?.postMessage(Object.fromEntries(layouts));
