import { industries, levers, type LeverKey } from '#engine/customers';
import { asItIs, beginnings, firstSetup, settle, sizes, startOf, years, type LabPolicy, type LabSetup } from './lab-setup.ts';

export const groupings = ['classes', 'quadrants', 'stages'] as const;
export const scatters = ['use', 'worth'] as const;
/** What of the answer is shown. */
export interface LabView {
  charts: 'level' | 'difference';
  profit: 'profitSoFar' | 'profit';
  grouping: (typeof groupings)[number];
  /** 1 to 5. */
  year: number;
  scatter: (typeof scatters)[number];
  /** Whose customers the scatter shows, an index into the policies. */
  under: 0 | 1;
  /** A row of the base; null when nobody's page is open. */
  customer: number | null;
}
export const firstView: LabView = {
  charts: 'level',
  profit: 'profitSoFar',
  grouping: 'quadrants',
  year: years,
  scatter: 'use',
  under: 1,
  customer: null
};
export interface LabLink {
  setup: LabSetup;
  view: LabView;
}

const order = levers.map(({ key }) => key);
const plain = /^-?\d+(\.\d+)?$/;

/** Writes a setup and a view as the end of an address, `?i=airline&b=quality:1,care:2&from=12`, or nothing. */
export function writeLink({ setup, view }: LabLink): string {
  const parts: string[] = [];
  const put = (key: string, value: string | number, usual: string | number) => {
    if (value !== usual) parts.push(`${key}=${value}`);
  };
  put('i', setup.industry, firstSetup.industry);
  put('n', setup.size, firstSetup.size);
  put('m', setup.open ? 'open' : '', '');
  put('s', setup.seed, firstSetup.seed);
  put('a', leversOf(setup.a), '');
  put('afrom', setup.a.from, 0);
  put('b', leversOf(setup.b), '');
  put('from', setup.b.from, 0);
  put('v', view.charts, firstView.charts);
  put('p', view.profit === 'profit' ? 'month' : '', '');
  put('g', view.grouping, firstView.grouping);
  put('y', view.year, firstView.year);
  put('x', view.scatter, firstView.scatter);
  put('u', view.under === 0 ? 'a' : 'b', 'b');
  put('c', view.customer === null ? '' : view.customer + 1, '');
  return parts.length ? `?${parts.join('&')}` : '';
}

/** `quality:1,win-back:0.2@3`: the number after `@` says to whom offers are made. */
function leversOf({ values, winBack }: LabPolicy): string {
  const named = order.filter((key) => values[key] !== undefined);
  // a class that was chosen before any offer is made is kept too
  const all = named.includes('win-back') || winBack === asItIs.winBack ? named : [...named, 'win-back' as const];
  return all.map((key) => `${key}:${values[key] ?? ''}${key === 'win-back' && winBack !== asItIs.winBack ? `@${winBack}` : ''}`).join(',');
}

/** Reads the end of an address; what is not understood or out of range is left out and named in `ignored`. */
export function readLink(params: URLSearchParams): LabLink & { ignored: string[] } {
  const ignored: string[] = [];
  const one = <Value>(key: string, usual: Value, read: (text: string) => Value | undefined): Value => {
    const text = params.get(key);
    if (text === null || text === '') return usual;
    const value = read(text);
    if (value === undefined) ignored.push(`${key}=${text}`);
    return value ?? usual;
  };
  const among =
    <Value extends string | number>(list: readonly Value[]) =>
    (text: string) =>
      list.find((value) => String(value) === text);
  const whole = (min: number, max: number) => (text: string) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
    return value >= min && value <= max ? value : undefined;
  };
  const industry = one('i', firstSetup.industry, among(industries));
  const size = one<number>('n', firstSetup.size, among(sizes));
  const policy = (key: string, from: string): LabPolicy => {
    const { values, winBack } = readLevers(params.get(key) ?? '', industry, (part) => ignored.push(`${key}=${part}`));
    return { from: one<number>(from, 0, among(beginnings)), values, winBack };
  };
  const setup: LabSetup = {
    industry,
    size,
    open: one('m', false, (text) => (text === 'open' ? true : undefined)),
    seed: one('s', firstSetup.seed, whole(0, 4_294_967_295)),
    a: policy('a', 'afrom'),
    b: policy('b', 'from')
  };
  const view: LabView = {
    charts: one('v', firstView.charts, among(['level', 'difference'])),
    profit: one('p', firstView.profit, (text) => (text === 'month' ? 'profit' : undefined)),
    grouping: one('g', firstView.grouping, among(groupings)),
    year: one('y', firstView.year, whole(1, years)),
    scatter: one('x', firstView.scatter, among(scatters)),
    under: one<0 | 1>('u', firstView.under, (text) => (text === 'a' ? 0 : text === 'b' ? 1 : undefined)),
    customer: one<number | null>('c', null, (text) => {
      const number = whole(1, size)(text);
      return number === undefined ? undefined : number - 1;
    })
  };
  return { setup, view, ignored };
}

function readLevers(text: string, industry: string, ignore: (part: string) => void): Pick<LabPolicy, 'values' | 'winBack'> {
  const values: Partial<Record<LeverKey, number>> = {};
  let { winBack } = asItIs;
  for (const part of text.split(',').filter(Boolean)) {
    const [, name, number, to] = /^([a-z-]+):([^@]*)(?:@([1-4]))?$/.exec(part) ?? [];
    const lever = levers.find(({ key }) => key === name);
    const value = number && plain.test(number) ? Number(number) : undefined;
    const bare = number === '' && to !== undefined;
    const fits = value !== undefined && lever !== undefined && value >= lever.min && value <= lever.max;
    if (!lever || !(fits || bare) || (to !== undefined && lever.key !== 'win-back')) {
      ignore(part);
      continue;
    }
    if (to !== undefined) winBack = Number(to);
    const settled = value === undefined ? startOf(lever, industry) : settle(lever, value);
    if (settled !== startOf(lever, industry)) values[lever.key] = settled;
  }
  return { values, winBack };
}
