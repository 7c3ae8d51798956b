// Measures in the built product how long the longest tasks of a page are: by the clock and in time of the processor, and how far its parts move.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from './chromium.ts';

const port = process.env.PORT ?? '3198';
const runs = Number(process.env.RUNS ?? 3);
const lab = '/lab?n=10000';
const id = 'lone-passenger';
const play = `scenarios/${id}/playthroughs/told-well.json`;

/** What a person does, after what is not measured. */
interface Deed {
  name: string;
  before?: (page: Page) => Promise<void>;
  deed: (page: Page) => Promise<void>;
}
const rest = (page: Page) => page.waitForTimeout(2000);
const answered = (page: Page) => page.getByText(/20 repeats with other luck/).waitFor({ timeout: 300_000 });
async function opened(page: Page, address = lab): Promise<void> {
  await page.goto(address);
  await answered(page);
  await rest(page);
}
const levers = async (page: Page) => {
  const quality = page.getByRole('slider', { name: 'Quality', exact: true });
  await quality.focus();
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(120);
  }
  await rest(page);
  await answered(page);
};
const people = async (page: Page) => {
  await page.locator('#people').scrollIntoViewIfNeeded();
  await page.getByText('The same customers as a table').waitFor({ timeout: 300_000 });
  await rest(page);
};
const story = (page: Page) => page.getByRole('heading', { name: 'What happened' }).waitFor({ timeout: 300_000 });

const deeds: Deed[] = [
  { name: 'the lab opens', deed: (page) => opened(page) },
  { name: 'the lab opens with two policies', deed: (page) => opened(page, `${lab}&a=care:2&b=quality:1,training:1`) },
  { name: 'a lever is moved', before: (page) => opened(page), deed: levers },
  { name: 'the customers are reached', before: (page) => opened(page), deed: people },
  {
    name: 'a customer is opened',
    before: async (page) => {
      await opened(page);
      await people(page);
      await page.getByText('The same customers as a table').click();
    },
    deed: async (page) => {
      await page
        .getByRole('button', { name: /^Customer \d/ })
        .first()
        .click();
      await story(page);
      await rest(page);
    }
  },
  {
    name: 'the lab opens at a customer',
    deed: async (page) => {
      await opened(page, `${lab}&b=quality:1&c=3`);
      await story(page);
      await rest(page);
    }
  },
  {
    name: 'a picture and a table are saved',
    before: (page) => opened(page),
    deed: async (page) => {
      const saved = () => page.waitForEvent('download');
      await Promise.all([saved(), page.getByRole('button', { name: 'PNG' }).first().click()]);
      await Promise.all([saved(), page.getByRole('button', { name: 'CSV' }).click()]);
      await rest(page);
    }
  },
  {
    name: 'the claims are worked out',
    deed: async (page) => {
      await page.goto('/lab/claims');
      await rest(page);
      await page.locator('.btn-main').first().click();
      await page.waitForTimeout(15_000);
    }
  },
  {
    name: 'an outcome is shown',
    before: async (page) => {
      await page.goto(`/practice/${id}`, { waitUntil: 'networkidle' });
      const buffer = readFileSync(play);
      await page.locator('input[type=file]').first().setInputFiles({ name: 'play.json', mimeType: 'application/json', buffer });
      await page.locator(`a[href="/practice/${id}/outcome"]`).waitFor();
      await rest(page);
    },
    deed: async (page) => {
      await page.locator(`a[href="/practice/${id}/outcome"]`).click();
      await page.locator('canvas').nth(2).waitFor({ timeout: 60_000 });
      await rest(page);
    }
  }
];

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}
interface Measured {
  /** Longest task in ms by the clock, which counts what else the machine does; longest in time of the processor. */
  clock: number;
  own: number;
  /** How many tasks longer than 50 ms. */
  long: number;
  /** The longest by the clock and in time of the processor, and how many longer than 50 ms by the clock, between the first question to a worker and the last answer. */
  asking: number;
  ownAsking: number;
  longAsking: number;
  /** Layout shift. */
  shift: number;
}

/** The tasks of the thread that did most of what a page does. */
function tasksOf(events: readonly Event[]): Event[] {
  const threads = Map.groupBy(
    events.filter(({ name }) => name === 'UpdateLayoutTree'),
    ({ pid, tid }) => `${pid} ${tid}`
  );
  const [page] = [...threads].sort(([, a], [, b]) => b.length - a.length)[0]!;
  return events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && `${pid} ${tid}` === page);
}

/** The tasks that ran while a worker had a question. */
function whileAsking(events: readonly Event[], tasks: readonly Event[]): Event[] {
  const times = (mark: string) => events.filter(({ name }) => name === mark).map(({ ts }) => ts);
  const [from, to] = [Math.min(...times('worker asked')), Math.max(...times('worker answered'))];
  return tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to);
}

async function measure({ before, deed }: Deed): Promise<Measured> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ baseURL: `http://localhost:${port}`, locale: 'en', viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    const all = { shift: 0 };
    Object.assign(window, { measured: all });
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', () => performance.mark('worker answered'));
      }
      override postMessage(...said: [never]) {
        performance.mark('worker asked');
        super.postMessage(...said);
      }
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!hadRecentInput) all.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await before?.(page);
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline']
  });
  await deed(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  const shift = await page.evaluate(() => (window as unknown as { measured: { shift: number } }).measured.shift);
  await browser.close();
  const tasks = tasksOf(trace.traceEvents);
  const asking = whileAsking(trace.traceEvents, tasks);
  const longest = (all: readonly Event[], of: (event: Event) => number) => Math.max(0, ...all.map(of)) / 1000;
  const [clock, own] = [({ dur = 0 }: Event) => dur, ({ tdur = 0 }: Event) => tdur];
  const long = (all: readonly Event[]) => all.filter(({ dur = 0 }) => dur > 50_000).length;
  return {
    clock: longest(tasks, clock),
    own: longest(tasks, own),
    long: long(tasks),
    asking: longest(asking, clock),
    ownAsking: longest(asking, own),
    longAsking: long(asking),
    shift
  };
}

const server = spawn(process.execPath, ['src/server.ts'], {
  env: { ...process.env, PORT: port, HOST: '127.0.0.1' },
  stdio: ['ignore', 'pipe', 'inherit']
});
process.on('exit', () => server.kill());
await once(server.stdout, 'data');

console.log(
  `Best of ${runs} runs: longest task in ms by the clock, in time of the processor; tasks over 50 ms by the clock; the same three while a what-if ran; layout shift`
);
for (const one of deeds.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure(one));
  const least = (key: keyof Measured) => Math.min(...all.map((measured) => measured[key]));
  const figures = [
    least('clock').toFixed(0),
    least('own').toFixed(0),
    least('long'),
    least('asking').toFixed(0),
    least('ownAsking').toFixed(0),
    least('longAsking'),
    least('shift').toFixed(3)
  ];
  console.log(`${one.name.padEnd(34)}${figures.map((figure) => String(figure).padStart(7)).join('')}`);
}
process.exit();
