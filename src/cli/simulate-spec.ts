import * as v from 'valibot';

const numbers = v.record(v.string(), v.number());

/** The spec of `relate simulate`, its shape only; ranges are the engine's. Shares and reach are 0 to 1, points 0 to 100. */
const shape = v.strictObject({
  industry: v.optional(v.string()),
  parameters: v.optional(numbers),
  contract: v.optional(
    v.strictObject({
      alpha: v.number(),
      beta: v.number(),
      /** `year`, `quarter`, `month`, or a number of months. */
      period: v.optional(v.union([v.picklist(['year', 'quarter', 'month']), v.number()]), 'year')
    })
  ),
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
  seed: v.optional(v.number(), 1),
  months: v.number(),
  levers: v.optional(v.strictObject({}), {}),
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
  dump: v.optional(v.boolean(), false)
});

/** A spec whose shape is right, defaults filled in. */
export type Spec = v.InferOutput<typeof shape>;
/** A spec that cannot be simulated: the field, and a sentence that names it. */
export type SpecError = { ok: false; field: string; en: string; zh: string };

/** A spec has one of these. */
const models = ['industry', 'parameters', 'contract'];

/** Reads a spec: its shape with the defaults filled in, or what is wrong: all that is missing, else the first wrong field. */
export function readSpec(input: unknown): { ok: true; spec: Spec } | SpecError {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return wrong('spec', 'an object { ... } is needed.', '应为一个对象 { …… }。');
  const found = v.safeParse(shape, input);
  const [issue] = found.issues ?? [];
  if (issue && issue.input !== undefined) return sentenceOf(issue);
  const missing = (found.issues ?? []).filter((each) => each.input === undefined).map((each) => fieldOf(each.path ?? []));
  const model = models.some((name) => name in input);
  if (missing.length || !model) return lacking(missing, model);
  return { ok: true, spec: found.output as Spec };
}

function lacking([field, ...others]: readonly string[], model: boolean): SpecError {
  if (field === undefined)
    return wrong('industry', 'one of industry, parameters and contract is needed.', 'industry、parameters、contract三者至少要有一个。');
  const en = [...others, ...(model ? [] : ['one of industry, parameters and contract'])];
  const zh = [...others, ...(model ? [] : ['industry、parameters、contract之一'])];
  if (!en.length) return wrong(field, 'this field is missing.', '缺少这个字段。');
  return wrong(
    field,
    `this field is missing, and so ${en.length > 1 ? 'are' : 'is'} ${en.join('; ')}.`,
    `缺少这个字段，还缺少${zh.join('；')}。`
  );
}

/** Makes an error of a field and what is wrong with it. */
export function wrong(field: string, en: string, zh: string): SpecError {
  return { ok: false, field, en: `${field}: ${en}`, zh: `${field}：${zh}` };
}

function sentenceOf(issue: v.BaseIssue<unknown>): SpecError {
  const field = fieldOf(issue.path ?? []);
  if (field.startsWith('levers.')) return wrong(field, 'levers cannot be set yet.', '目前还不能设置杠杆。');
  if (issue.type === 'strict_object' && issue.expected === 'never') return wrong(field, 'there is no such field.', '没有这个字段。');
  const expected = issue.expected ?? 'something else';
  return wrong(field, `${expected} is needed, not ${issue.received}.`, `应为${expected}，现在是${issue.received}。`);
}

function fieldOf(path: readonly { key: unknown }[]): string {
  const words = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return words.startsWith('.') ? words.slice(1) : words || 'spec';
}
