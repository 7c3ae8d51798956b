import * as v from 'valibot';
import { fieldOf, sentenceOf, wrong, type SpecError } from './simulate-sentences.ts';

const numbers = v.record(v.string(), v.number());
/** `year`, `quarter`, `month`, or a number of months. */
const period = v.optional(v.union([v.picklist(['year', 'quarter', 'month']), v.number()]), 'year');

/** The spec of `relate simulate`, its shape only; ranges are the engine's, levers have a file of their own. */
const shape = v.strictObject({
  industry: v.optional(v.string()),
  parameters: v.optional(numbers),
  contract: v.optional(v.strictObject({ alpha: v.number(), beta: v.number(), period })),
  opportunity: v.optional(v.strictObject({ alpha: v.number(), beta: v.number(), gamma: v.number(), delta: v.number(), period })),
  segments: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        share: v.number(),
        satisfaction: v.optional(v.number()),
        loyalty: v.optional(v.number()),
        value: v.optional(v.number())
      })
    )
  ),
  size: v.number(),
  market: v.optional(v.number()),
  seed: v.optional(v.number(), 1),
  months: v.number(),
  levers: v.optional(v.unknown(), {}),
  impulses: v.optional(
    v.array(
      v.strictObject({
        month: v.number(),
        segment: v.optional(v.string(), 'all'),
        customer: v.optional(v.number()),
        reach: v.optional(v.number()),
        satisfaction: v.optional(v.number()),
        trust: v.optional(v.number()),
        loyalty: v.optional(v.number()),
        cost: v.optional(v.number()),
        leaves: v.optional(v.boolean())
      })
    ),
    []
  ),
  replicates: v.optional(v.number(), 1),
  mode: v.optional(v.picklist(['default', 'null']), 'default'),
  firm: v.optional(v.picklist(['living', 'still']), 'living'),
  dump: v.optional(v.boolean(), false)
});

/** A spec whose shape is right, defaults filled in. */
export type Spec = v.InferOutput<typeof shape>;

const PERIODS = { year: 12, quarter: 3, month: 1 };

/** Returns a period in months. */
export function monthsOf(period: number | keyof typeof PERIODS): number {
  return typeof period === 'string' ? PERIODS[period] : period;
}

/** A spec has one of these. */
const models = ['industry', 'parameters', 'contract', 'opportunity'];
/** None of these says anything of a base of opportunities. */
const strangers = ['contract', 'industry', 'parameters', 'segments', 'market', 'levers', 'impulses', 'firm'];

/** Reads a spec: its shape with the defaults filled in, or what is wrong: all that is missing, else the first wrong field. */
export function readSpec(input: unknown): { ok: true; spec: Spec } | SpecError {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return wrong('spec', 'an object { ... } is needed.', '应为一个对象 { …… }。');
  const found = v.safeParse(shape, input);
  const [issue] = found.issues ?? [];
  if (issue && issue.input !== undefined) return sentenceOf(issue, Object.keys(shape.entries));
  const missing = (found.issues ?? []).filter((each) => each.input === undefined).map((each) => fieldOf(each.path ?? []));
  const model = models.some((name) => name in input);
  if (missing.length || !model) return lacking(missing, model);
  return twoModels(input) ?? { ok: true, spec: found.output as Spec };
}

function lacking([field, ...others]: readonly string[], model: boolean): SpecError {
  if (field === undefined)
    return wrong(
      'industry',
      'one of industry, parameters, contract and opportunity is needed.',
      'industry、parameters、contract、opportunity四者至少要有一个。'
    );
  const en = [...others, ...(model ? [] : ['one of industry, parameters, contract and opportunity'])];
  const zh = [...others, ...(model ? [] : ['industry、parameters、contract、opportunity之一'])];
  if (!en.length) return wrong(field, 'this field is missing.', '缺少这个字段。');
  return wrong(
    field,
    `this field is missing, and so ${en.length > 1 ? 'are' : 'is'} ${en.join('; ')}.`,
    `缺少这个字段，还缺少${zh.join('；')}。`
  );
}

/** Opportunities are a model of their own: purchases and nothing else. */
function twoModels(input: object): SpecError | null {
  if (!('opportunity' in input)) return null;
  const says = (value: unknown) => value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);
  const other = strangers.find((name) => says((input as Record<string, unknown>)[name]));
  if (other === undefined) return null;
  return wrong(
    other,
    'it cannot stand beside opportunity, which is a model of its own; leave one of the two out.',
    '不能与opportunity同时使用：opportunity自成一个模型，两者请去掉一个。'
  );
}
