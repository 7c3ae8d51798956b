import { levers, leverOf } from '#engine/customers';
import { nearest, wrong, type SpecError } from './simulate-sentences.ts';

/** Other words of the field for the same lever. */
const synonyms: Readonly<Record<string, string>> = {
  comp: 'compensation',
  adv: 'advertising',
  ads: 'advertising',
  train: 'training',
  backstaff: 'backing',
  loyaltypts: 'points',
  loyalty: 'points',
  winback: 'win-back',
  speeddays: 'speed',
  voiceease: 'ease',
  fairness: 'price-gap',
  relationship: 'care',
  wages: 'wage',
  treatment: 'empathy'
};

/** Returns what is wrong with the shape of the levers of a spec, or null; ranges are the engine's. */
export function refusalOfLevers(plan: unknown): SpecError | null {
  if (!isObject(plan)) return wrong('levers', 'an object { key: value } is needed.', '应为一个对象 { key: value }。');
  for (const [key, setting] of Object.entries(plan)) {
    const field = `levers.${key}`;
    const found = leverOf(key) ? settingRefusal(field, key, setting) : unknownLever(field, key);
    if (found) return found;
  }
  return null;
}

function unknownLever(field: string, key: string): SpecError {
  const keys = levers.map((lever) => lever.key);
  const near = synonyms[key.toLowerCase().replace(/[-_ ]/g, '')] ?? nearest(key, keys);
  if (near !== undefined) return wrong(field, `there is no such lever; did you mean ${near}?`, `没有这个举措，是不是${near}？`);
  return wrong(field, `there is no such lever; use one of ${keys.join(', ')}.`, `没有这个举措，可用：${keys.join('、')}。`);
}

function settingRefusal(field: string, key: string, setting: unknown): SpecError | null {
  if (!Array.isArray(setting)) return valueRefusal(field, key, setting, true);
  for (const [k, change] of setting.entries()) {
    const own = `${field}[${k}]`;
    const { from, value, ...rest } = (isObject(change) ? change : {}) as { from?: unknown; value?: unknown };
    if (typeof from !== 'number' || value === undefined || Object.keys(rest).length)
      return wrong(own, 'an object { "from": month, "value": ... } is needed.', '应为对象 { "from": 月, "value": …… }。');
    const found = valueRefusal(`${own}.value`, key, value, false);
    if (found) return found;
  }
  return null;
}

function valueRefusal(field: string, key: string, value: unknown, steps: boolean): SpecError | null {
  if (typeof value === 'number' || (key === 'win-back' && isOffer(value))) return null;
  const en = ['a number', ...(key === 'win-back' ? ['{ "class", "offer" }'] : []), ...(steps ? ['a list of { "from", "value" }'] : [])];
  const zh = ['数', ...(key === 'win-back' ? ['{ "class", "offer" }'] : []), ...(steps ? ['由 { "from", "value" } 组成的列表'] : [])];
  const given = JSON.stringify(value) ?? String(value);
  const shown = given.length > 60 ? `${given.slice(0, 60)}…` : given;
  return wrong(field, `${en.join(' or ')} is needed, not ${shown}.`, `应为${zh.join('或')}，现在是${shown}。`);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function isOffer(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { class: to, offer, ...rest } = value as { class?: unknown; offer?: unknown };
  return typeof to === 'number' && typeof offer === 'number' && Object.keys(rest).length === 0;
}
