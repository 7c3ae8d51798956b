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

/** Reads a spec: its shape with the defaults filled in, or the first field that is wrong. */
export function readSpec(input: unknown): { ok: true; spec: Spec } | SpecError {
  const found = v.safeParse(shape, input, { abortEarly: true });
  if (!found.success) return sentenceOf(found.issues[0]);
  const { industry, parameters, contract } = found.output;
  if (industry === undefined && parameters === undefined && contract === undefined) {
    return wrong('industry', 'one of industry, parameters and contract is needed.', 'industry、parameters、contract三者至少要有一个。');
  }
  return { ok: true, spec: found.output };
}

/** Makes an error of a field and what is wrong with it. */
export function wrong(field: string, en: string, zh: string): SpecError {
  return { ok: false, field, en: `${field}: ${en}`, zh: `${field}：${zh}` };
}

function sentenceOf(issue: v.BaseIssue<unknown>): SpecError {
  const field = fieldOf(issue.path ?? []);
  if (field.startsWith('levers.')) return wrong(field, 'levers cannot be set yet.', '目前还不能设置杠杆。');
  if (issue.type === 'strict_object' && issue.expected === 'never') return wrong(field, 'there is no such field.', '没有这个字段。');
  if (issue.input === undefined) return wrong(field, 'this field is missing.', '缺少这个字段。');
  const expected = issue.expected ?? 'something else';
  return wrong(field, `${expected} is needed, not ${issue.received}.`, `应为${expected}，现在是${issue.received}。`);
}

function fieldOf(path: readonly { key: unknown }[]): string {
  const words = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return words.startsWith('.') ? words.slice(1) : words || 'spec';
}
