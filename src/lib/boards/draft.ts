import type { Lock, Settings, ViewLever } from '#engine/machine';

/** Settings as a team is making them up, and the choice beside them: what `wordOf` writes as a decision. */
export type Draft = Pick<Lock, 'settings' | 'choice'>;

/** Writes a draft as the word of a decision, as the machine writes it: a phone carries no machine. */
export const wordOf = ({ settings, choice }: Draft): string =>
  `${choice ?? ''}{${Object.entries(settings)
    .map(([id, value]) => `${id}=${value}`)
    .join(';')}}`;

/** Takes away the last bits that decimal steps leave behind. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/** Puts a value on the grid of its lever, within its ends. */
export function onGrid({ min, max, step }: Pick<ViewLever, 'min' | 'max' | 'step'>, value: number): number {
  const most = Math.floor((max - min) / step + 1e-6);
  const steps = Math.min(most, Math.max(0, Math.round((value - min) / step)));
  return tidy(min + steps * step);
}

/** The settings of the round before: what stands when nobody touches a lever. */
export const lastOf = (levers: readonly ViewLever[]): Settings => Object.fromEntries(levers.map(({ id, value }) => [id, value]));

/** What one lever takes from the budget at a value. */
export const costOf = ({ min, cost = 0 }: Pick<ViewLever, 'min' | 'cost'>, value: number): number => cost * tidy(value - min);

/** What settings take from the budget of a round. */
export const spendOf = (levers: readonly ViewLever[], settings: Settings): number =>
  levers.reduce((sum, lever) => sum + costOf(lever, settings[lever.id] ?? lever.min), 0);
