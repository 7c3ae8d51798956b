import { effortOf, levers, settingOf, type Curve, type LeverKey, type LeverPlan, type Settings } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** Where each lever stands untouched: the table's start, or the industry's own number. */
export function startsOf(parameters: Parameters): Settings {
  return settingsAt({}, parameters, 0);
}

/** Every lever as a plan sets it in a month (0 = the moment of the play). */
export function settingsAt(plan: LeverPlan, parameters: Parameters, month: number): Settings {
  const settings = { 'win-back-class': 0 } as Settings;
  for (const lever of levers) {
    const start = 'parameter' in lever ? parameters[lever.parameter] : lever.start;
    const value = settingOf(plan, lever, start, month);
    settings[lever.key] = typeof value === 'number' ? value : value.offer;
    if (lever.key === 'win-back') settings['win-back-class'] = typeof value === 'number' ? (value > 0 ? 2 : 0) : value.class;
  }
  return settings;
}

/** What settings cost a month, as a share of a customer's revenue; below zero effort what is saved runs out (linear * e / (1 + |e|)). */
export function costOf(settings: Settings, starts: Settings, costs: Readonly<Record<LeverKey, Curve>>): number {
  let sum = 0;
  for (const { key } of levers) {
    const effort = effortOf(key, settings[key], starts[key]);
    const { linear, quadratic } = costs[key];
    sum += effort < 0 ? (linear * effort) / (1 - effort) : linear * effort + quadratic * effort * effort;
  }
  return sum;
}
