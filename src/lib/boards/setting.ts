import type { Lever, LeverKey } from '#engine/customers';
import type { boards } from '#lib/words/en/boards.ts';
import type { Words } from '#lib/words/words.svelte.ts';

/** The unit of each lever, as the model's table has it; the table itself stays out of phones. */
export const unitOf: Record<LeverKey, Lever['unit']> = {
  quality: 'z',
  service: 'z',
  wage: 'z',
  training: 'z',
  backing: 'z',
  price: 'share',
  'price-gap': 'share',
  care: 'level',
  interviews: 'level',
  honesty: 'z',
  advertising: 'times',
  referral: 'share',
  points: 'share',
  compensation: 'share',
  speed: 'days',
  empathy: 'share',
  ease: 'logit',
  'win-back': 'offer'
};
const isKey = (key: string): key is LeverKey => Object.hasOwn(unitOf, key);

/** Says where a lever of the model stands, as short as a table needs it: 5 %, 2, +0.5. */
export function shortSetting(words: Words, key: string, value: number): string {
  const unit = isKey(key) ? unitOf[key] : null;
  if (unit === 'share' || unit === 'offer') return words.percent(value, { maximumFractionDigits: 1 });
  return unit === 'z' || unit === 'logit'
    ? words.signed(value, { maximumFractionDigits: 2 })
    : words.number(value, { maximumFractionDigits: 2 });
}

/** Says where a lever of the model stands, in words: as usual, 5 % lower, within 3 days. */
export function settingText(words: Words, w: typeof boards, key: string, value: number): string {
  if (!isKey(key)) return words.number(value);
  const unit = unitOf[key];
  const shown =
    unit === 'share' || unit === 'offer'
      ? words.percent(Math.abs(value), { maximumFractionDigits: 1 })
      : unit === 'z' || unit === 'logit'
        ? words.signed(value, { maximumFractionDigits: 2 })
        : words.number(value, { maximumFractionDigits: 2 });
  return w.settings[key](shown, value);
}
