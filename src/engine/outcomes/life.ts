import { leverOf, type Impulse, type LeverChange, type LeverKey, type LeverPlan, type RunOptions } from '#engine/customers';
import { leversIn, open, spendOf, type CompiledCase, type Settings } from '#engine/machine';
import type { CaseLever, Decision, Scenario } from '#engine/scenario';
import type { Session } from '#engine/session';
import { impulsesOf, settingsSet, type Impact, type Play } from './impulses.ts';

/** What the base lives through on a road, whatever the luck. */
export type Life = Omit<RunOptions, 'replicate'>;
/** The settings of a round, from the month in which it begins. */
export interface Stretch {
  from: number;
  settings: Settings;
}

/** Returns what a play lets the base live through up to a month (the case's own when missing), and the words for it; `person` is her row, -1 for none. */
export function lifeOf(
  compiled: CompiledCase,
  play: Play,
  person: number,
  months = compiled.scenario.customers.months
): { life: Life; impact: Impact } {
  const impact = impulsesOf(compiled, play, person);
  return { life: livesOn(compiled, play, impact.impulses, stretchesOf(compiled.scenario, play), months), impact };
}

/** Returns the same life under other settings; what people hear of stays. */
export function livesOn(
  compiled: CompiledCase,
  play: Play,
  impulses: readonly Impulse[],
  stretches: readonly Stretch[],
  months: number
): Life {
  const { scenario } = compiled;
  if (scenario.kind === 'encounter') return { months, impulses, firm: 'still' };
  const charges = chargesOf(scenario, stretches, months);
  return { months, impulses: [...impulses, ...charges], levers: planOf(scenario, stretches, settingsSet(compiled, play)), firm: 'living' };
}

/** "Nothing had happened": a talk never was; in rounds and projects the levers stay where they start, and the world's own events happen. */
export const idle = (compiled: CompiledCase, session: Pick<Session, 'injected'>): Play => ({
  steps: [],
  now: open(compiled),
  ending: null,
  ...(compiled.scenario.kind !== 'encounter' && { injected: session.injected })
});

/** Lists the settings of a play, round by round, after the start settings. */
export function stretchesOf({ levers = [] }: Scenario, { steps }: Pick<Play, 'steps'>): Stretch[] {
  const start = { from: 0, settings: Object.fromEntries(levers.map((lever) => [lever.id, lever.start])) };
  const set = steps.flatMap(({ lock, before }) =>
    lock ? [{ from: before.firm?.months ?? 0, settings: { ...before.firm?.settings, ...lock.settings } }] : []
  );
  return [start, ...set];
}

function planOf(
  { levers = [] }: Scenario,
  stretches: readonly Stretch[],
  set: readonly { month: number; lever: string; value: number }[]
): LeverPlan {
  const plan: Partial<Record<LeverKey, LeverChange[]>> = {};
  const add = (key: string, change: LeverChange) => {
    if (leverOf(key)) (plan[key as LeverKey] ??= []).push(change);
  };
  for (const { from, settings } of stretches) {
    for (const { id, lever } of levers) add(lever, { from, value: settings[id] ?? 0 });
  }
  for (const { month, lever, value } of set) add(lever, { from: month, value });
  return plan;
}

/** What the levers with a cost of the case's own take, month by month; a round's money is spread over its months. */
function chargesOf(scenario: Scenario, stretches: readonly Stretch[], months: number): Impulse[] {
  const round = scenario.scenes.find((scene): scene is Decision => scene.kind === 'decision' && scene.round !== undefined);
  if (!round?.round) return [];
  const levers: CaseLever[] = leversIn(scenario, round);
  return Array.from({ length: months }, (_, month): Impulse[] => {
    const settings = stretches.findLast(({ from }) => from <= month)?.settings ?? {};
    const cost = spendOf(levers, settings) / round.round!.months;
    return cost ? [{ month, segment: 'all', cost }] : [];
  }).flat();
}
