import { industries } from './industries/index.ts';
import { isSteps, leverOf, levers, type Lever, type LeverPlan } from './levers.ts';
import { base, type Parameters } from './parameters.ts';
import type { BaseSpec, Impulse, RunOptions, SegmentSpec } from './types.ts';

/** What is wrong with a spec: the field, and a sentence that names it and says how to mend it. */
export interface Refusal {
  field: string;
  en: string;
  zh: string;
}

/** A range of numbers; `above` leaves the lower end out, `below` the upper. */
interface Range {
  min: number;
  max: number;
  whole?: boolean;
  above?: boolean;
  below?: boolean;
}

const LIMITS = {
  size: { min: 1, max: 1_000_000, whole: true },
  seed: { min: 0, max: 4_294_967_295, whole: true },
  months: { min: 0, max: 600, above: true },
  replicate: { min: 0, max: 999_999, whole: true }
} satisfies Record<string, Range>;

const share: Range = { min: 0, max: 1 };
const points: Range = { min: 0, max: 100 };
const change: Range = { min: -100, max: 100 };
const money: Range = { min: 0, max: 1e9 };
const shape: Range = { min: 0, max: 1e6, above: true };
const open: Range = { min: 0, max: 1, above: true, below: true };
const weight: Range = { min: -10, max: 10 };
const positive: Range = { min: 0, max: 1000, above: true };

const ranges: Partial<Record<keyof Parameters, Range>> = {
  r: shape,
  alpha: shape,
  p: shape,
  q: shape,
  gamma: shape,
  a: shape,
  b: shape,
  kappa: open,
  kappaT: open,
  tau: positive,
  lossAversion: { min: 1, max: 10 },
  noise: { min: 0, max: 10 },
  f: { min: 0, max: 1, below: true },
  major: share,
  monetary: share,
  voiceQuality: open,
  voiceMoney: open,
  compensation: { min: 0, max: 10 },
  treatment: share,
  days: { min: 0, max: 365 },
  intentionNone: open,
  floor: { min: 1, max: 100 },
  speedScale: positive,
  peak: { min: 1, max: 10, above: true },
  handlingNoise: share,
  forget: open,
  discount: { min: 0, max: 10, above: true },
  margin: { min: -1, max: 1 },
  service: share,
  handling: { min: 0, max: 100 },
  expectationSpeed: open,
  qualitySpeed: open,
  imageSpeed: open,
  esSpeed: open,
  bassP: share,
  bassQ: share,
  turnover: share,
  wages: share,
  replacing: { min: 0, max: 10 },
  acquisition: { min: 0, max: 100 },
  referredHazard: { min: 0, max: 10 },
  winBackLow: share,
  winBackHigh: share,
  winBackDecay: { min: 0, max: 1, above: true },
  pointsRedeemed: { min: 0, max: 10, above: true }
};

function number(field: string, value: unknown, range: Range): Refusal | null {
  const { min, max, whole, above, below } = range;
  const good =
    typeof value === 'number' &&
    (above ? value > min : value >= min) &&
    (below ? value < max : value <= max) &&
    (!whole || value === Math.floor(value));
  if (good) return null;
  const kind = whole ? 'a whole number' : 'a number';
  const from = above ? `above ${min}` : `from ${min}`;
  const to = below ? `and below ${max}` : above ? `and at most ${max}` : `to ${max}`;
  return {
    field,
    en: `${field}: ${kind} ${from} ${to} is needed, not ${String(value)}.`,
    zh: `${field}：应为${above ? '大于' : '不小于'}${min}、${below ? '小于' : '不大于'}${max}的${whole ? '整数' : '数'}，现在是${String(value)}。`
  };
}

function first(checks: Iterable<Refusal | null>): Refusal | null {
  for (const found of checks) if (found) return found;
  return null;
}

function optional(field: string, value: unknown, range: Range): Refusal | null {
  return value === undefined ? null : number(field, value, range);
}

/** Returns what is wrong with a spec of a base, or null. */
export function refusalOfBase(spec: BaseSpec): Refusal | null {
  return first(baseChecks(spec));
}

function* baseChecks(spec: BaseSpec): Generator<Refusal | null> {
  yield number('size', spec.size, LIMITS.size);
  yield number('seed', spec.seed, LIMITS.seed);
  yield optional('market', spec.market, { ...LIMITS.size, min: spec.size });
  const { industry, contract } = spec;
  if (industry !== undefined && !industries.includes(industry)) {
    const known = industries.join(', ');
    yield {
      field: 'industry',
      en: `industry: there is no set "${industry}"; use one of ${known}.`,
      zh: `industry：没有“${industry}”这一参数集，可用：${known}。`
    };
  }
  for (const [name, value] of Object.entries(spec.parameters ?? {})) {
    const field = `parameters.${name}`;
    if (!Object.hasOwn(base, name)) yield { field, en: `${field}: the model has no such number.`, zh: `${field}：模型中没有这个参数。` };
    else yield number(field, value, ranges[name as keyof Parameters] ?? weight);
  }
  if (contract) {
    yield number('contract.alpha', contract.alpha, shape);
    yield number('contract.beta', contract.beta, shape);
    yield number('contract.period', contract.period, { min: 1, max: 120 });
  }
  if (spec.segments.length < 1 || spec.segments.length > 100) {
    yield { field: 'segments', en: 'segments: 1 to 100 segments are needed.', zh: 'segments：需要1至100个细分群体。' };
  }
  yield* segmentChecks(spec.segments);
}

function* segmentChecks(segments: readonly SegmentSpec[]): Generator<Refusal | null> {
  let sum = 0;
  for (const [k, segment] of segments.entries()) {
    const field = `segments[${k}]`;
    yield number(`${field}.share`, segment.share, share);
    yield optional(`${field}.satisfaction`, segment.satisfaction, points);
    yield optional(`${field}.loyalty`, segment.loyalty, points);
    yield optional(`${field}.value`, segment.value, money);
    if (segments.findIndex((other) => other.id === segment.id) < k || segment.id === 'all') {
      yield { field: `${field}.id`, en: `${field}.id: "${segment.id}" is taken.`, zh: `${field}.id：“${segment.id}”已被占用。` };
    }
    sum += segment.share;
  }
  if (Math.abs(sum - 1) > 1e-6) {
    yield { field: 'segments', en: `segments: the shares add up to ${sum}, not to 1.`, zh: `segments：各群体的share之和是${sum}，应为1。` };
  }
}

/** Returns what is wrong with the options of a run of this base, or null. */
export function refusalOfRun(spec: BaseSpec, options: RunOptions): Refusal | null {
  return first(runChecks(spec, options));
}

function* runChecks(spec: BaseSpec, options: RunOptions): Generator<Refusal | null> {
  yield number('months', options.months, LIMITS.months);
  yield number('replicate', options.replicate, LIMITS.replicate);
  for (const [k, impulse] of options.impulses.entries()) yield* impulseChecks(spec, impulse, `impulses[${k}]`);
  yield* leverChecks(options.levers ?? {});
}

const classes: Range = { min: 0, max: 4, whole: true };

function* leverChecks(plan: LeverPlan): Generator<Refusal | null> {
  for (const [key, setting] of Object.entries(plan)) {
    const lever = leverOf(key);
    const field = `levers.${key}`;
    if (!lever) {
      const known = levers.map((one) => one.key).join(', ');
      yield { field, en: `${field}: there is no such lever; use one of ${known}.`, zh: `${field}：没有这个杠杆，可用：${known}。` };
    } else if (!isSteps(setting)) yield* valueChecks(lever, setting, field);
    else {
      for (const [k, change] of setting.entries()) {
        yield number(`${field}[${k}].from`, change?.from, { min: 0, max: LIMITS.months.max, whole: true });
        yield* valueChecks(lever, change?.value, `${field}[${k}].value`);
      }
    }
  }
}

function* valueChecks(lever: Lever, value: unknown, field: string): Generator<Refusal | null> {
  if (lever.key !== 'win-back' || typeof value !== 'object' || value === null) return yield number(field, value, lever);
  const { class: to, offer } = value as { class?: unknown; offer?: unknown };
  yield number(`${field}.class`, to, classes);
  yield number(`${field}.offer`, offer, lever);
}

function* impulseChecks(spec: BaseSpec, impulse: Impulse, field: string): Generator<Refusal | null> {
  yield number(`${field}.month`, impulse.month, { min: 0, max: LIMITS.months.max, whole: true });
  if (impulse.segment !== 'all' && !spec.segments.some((segment) => segment.id === impulse.segment)) {
    yield {
      field: `${field}.segment`,
      en: `${field}.segment: there is no segment "${impulse.segment}".`,
      zh: `${field}.segment：没有“${impulse.segment}”这个群体。`
    };
  }
  yield optional(`${field}.customer`, impulse.customer, { min: 0, max: spec.size - 1, whole: true });
  yield optional(`${field}.reach`, impulse.reach, share);
  yield optional(`${field}.satisfaction`, impulse.satisfaction, change);
  yield optional(`${field}.trust`, impulse.trust, change);
  yield optional(`${field}.loyalty`, impulse.loyalty, change);
  yield optional(`${field}.cost`, impulse.cost, { min: -1e12, max: 1e12 });
  yield optional(`${field}.cause`, impulse.cause, { min: 0, max: 32_767, whole: true });
}

/** Throws a RangeError with the sentence of a refusal: callers check first, so that this is a mistake in the program. */
export function insist(refusal: Refusal | null): void {
  if (refusal) throw new RangeError(refusal.en);
}
