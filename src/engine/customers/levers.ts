/** How strongly a firm woos customers it has lost: `offer` as a share of one year's revenue of the customer, to whom by `class`. */
export interface WinBack {
  /** 0 nobody, 1 key customers, 2 ordinary ones too, 3 small ones too, 4 everybody (see `LostType`). */
  class: number;
  offer: number;
}

/** The cards of the model, 1 to 9: purchase, leaving, multiplier, value, satisfaction, loyalty, recovery, word of mouth, staff and money. */
export type Card = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface LeverRow {
  key: string;
  /** The card through which it acts first. */
  card: Card;
  /** `z`: standard deviations of what customers (or employees) perceive; `share` 0..1; `level` a step of a ladder; `times` of the usual. */
  unit: 'z' | 'share' | 'level' | 'times' | 'days' | 'logit' | 'offer';
  min: number;
  max: number;
  step: number;
  /** Where it stands when nobody touches it; `parameter` says that the industry has a number of its own. */
  start: number;
  parameter?: 'compensation' | 'treatment' | 'days' | 'ease';
}

/**
 * The 18 levers of a firm: key, unit, range, step and start, one table for cases, specs and the lab. What each does stands in `firm.ts`
 * (cards 4 to 6, 8, 9) and `failure.ts` (card 7), what it costs in the `costs` of each industry.
 */
export const levers = [
  { key: 'quality', card: 4, unit: 'z', min: -2, max: 3, step: 0.1, start: 0 },
  { key: 'service', card: 4, unit: 'z', min: -2, max: 3, step: 0.1, start: 0 },
  { key: 'wage', card: 9, unit: 'z', min: -2, max: 3, step: 0.1, start: 0 },
  { key: 'training', card: 9, unit: 'z', min: 0, max: 3, step: 0.1, start: 0 },
  { key: 'backing', card: 9, unit: 'z', min: 0, max: 3, step: 0.1, start: 0 },
  { key: 'price', card: 3, unit: 'share', min: -0.5, max: 0.5, step: 0.01, start: 0 },
  { key: 'price-gap', card: 6, unit: 'share', min: 0, max: 0.5, step: 0.01, start: 0 },
  { key: 'care', card: 5, unit: 'level', min: 0, max: 4, step: 0.25, start: 0 },
  { key: 'interviews', card: 7, unit: 'level', min: 0, max: 4, step: 0.25, start: 0 },
  { key: 'honesty', card: 6, unit: 'z', min: -2, max: 2, step: 0.1, start: 0 },
  { key: 'advertising', card: 8, unit: 'times', min: 0, max: 4, step: 0.1, start: 1 },
  { key: 'referral', card: 8, unit: 'share', min: 0, max: 0.5, step: 0.01, start: 0 },
  { key: 'points', card: 9, unit: 'share', min: 0, max: 0.2, step: 0.005, start: 0 },
  { key: 'compensation', card: 7, unit: 'share', min: 0, max: 3, step: 0.05, start: 0.6, parameter: 'compensation' },
  { key: 'speed', card: 7, unit: 'days', min: 0, max: 60, step: 0.5, start: 7, parameter: 'days' },
  { key: 'empathy', card: 7, unit: 'share', min: 0, max: 1, step: 0.05, start: 0.5, parameter: 'treatment' },
  { key: 'ease', card: 7, unit: 'logit', min: -1, max: 2, step: 0.1, start: 0, parameter: 'ease' },
  { key: 'win-back', card: 9, unit: 'offer', min: 0, max: 1, step: 0.01, start: 0 }
] as const satisfies readonly LeverRow[];

export type Lever = LeverRow & { key: LeverKey };
export type LeverKey = (typeof levers)[number]['key'];
/** What a lever may be set to; a lone number for `win-back` is its offer, made to key and ordinary customers. */
export type LeverValue = number | WinBack;
/** A setting from a month on; month 0 is the moment of the play. */
export interface LeverChange {
  from: number;
  value: LeverValue;
}
/** Settings of some levers, constant or in steps; the others stay where they start. */
export type LeverPlan = { readonly [Key in LeverKey]?: LeverValue | readonly LeverChange[] };
/** Every lever as it stands in one month; `win-back` by its offer. */
export type Settings = Record<LeverKey, number> & { 'win-back-class': number };

/**
 * What a lever costs: `linear * e + quadratic * e^2` of an average customer's revenue in the month, per customer, at the effort `e`
 * (see `effortOf`); `linear` below zero effort is what a cut saves.
 */
export interface Curve {
  linear: number;
  quadratic: number;
}

/** Turns the setting of a lever into an effort: 0 where it starts, 1 one unit above; days count by the share of the usual wait that is saved. */
export function effortOf(key: LeverKey, value: number, start: number): number {
  if (key !== 'speed') return value - start;
  if (start === 0) return value === 0 ? 0 : -1;
  return value <= start ? (start - value) / start : start / value - 1;
}

/** Returns the lever of a key, or undefined. */
export function leverOf(key: string): Lever | undefined {
  return levers.find((lever) => lever.key === key);
}

/** Returns where a lever stands in a month, given its start. */
export function settingOf(plan: LeverPlan, lever: Lever, start: number, month: number): LeverValue {
  const setting = plan[lever.key];
  if (setting === undefined) return start;
  if (!isSteps(setting)) return setting;
  let value: LeverValue = start;
  let since = -1;
  for (const change of setting) {
    if (change.from <= month && change.from >= since) {
      value = change.value;
      since = change.from;
    }
  }
  return value;
}

/** Tells a list of dated settings from a single one. */
export function isSteps(setting: LeverValue | readonly LeverChange[]): setting is readonly LeverChange[] {
  return Array.isArray(setting);
}
