import type { Lever } from '#engine/customers';
import { movedLevers, type LabPolicy } from '#lib/state/lab-setup.ts';
import type { lab } from '#lib/words/en/lab.ts';
import type { levers } from '#lib/words/en/levers.ts';
import type { Words } from '#lib/words/words.svelte.ts';

const hundredths: readonly Lever['unit'][] = ['share', 'offer'];
/** Shares are shown in percent. */
export const scaleOf = ({ unit }: Lever): number => (hundredths.includes(unit) ? 100 : 1);

/** Writes a setting as a person reads it: +1 sd, −5 %, 3 days. */
export function settingText(words: Words, w: typeof lab.levers, lever: Lever, value: number): string {
  const signDisplay = lever.min < 0 ? 'exceptZero' : 'auto';
  const number = words.number(value * scaleOf(lever), { maximumFractionDigits: 2, signDisplay }).replace('-', '−');
  return w.value(number, w.units[lever.unit]);
}

/** Says in a line what a policy does. */
export function policyText(words: Words, w: typeof lab, names: typeof levers.names, policy: LabPolicy): string {
  const parts = movedLevers(policy).map((lever) => {
    const value = settingText(words, w.levers, lever, policy.values[lever.key]!);
    const to = lever.key === 'win-back' ? w.policies.winBackTo(value, w.levers.classes[policy.winBack - 1]!) : value;
    return w.policies.setting(names[lever.key].name, to);
  });
  if (parts.length === 0) return w.policies.asItIs;
  const what = parts.join(w.policies.joiner);
  return policy.from === 0 ? what : w.policies.since(what, words.number(policy.from / 12 + 1));
}
