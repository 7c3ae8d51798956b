import { choiceOf, lineOf } from './choice.ts';
import type { RawChoice, RawScene } from './keys.ts';
import type { Choice, Condition, Effects, Line, Purse } from './types.ts';

/** The step that every hub has: a week passes; the clock takes it too. */
export const WAIT = 'wait';
const wait: RawChoice = { id: WAIT, text: { zh: '这一周先不动', en: 'Let a week pass' }, weeks: 1 };

/**
 * Writes the steps of a hub out as choices: what a step takes is needed beforehand and counted afterwards, one that can be taken once needs
 * to be fresh, and each leads back to the hub unless a line of the hub's own `go` holds; its last line is for when nothing is left to do.
 */
export function stepsOf(hub: RawScene): Choice[] {
  const own = hub.choices?.named ?? [];
  const steps = own.some(({ id }) => id === WAIT) ? own : [...own, wait];
  const back = backOf(hub, own);
  return steps.map((step) => stepOf(hub.id, step, step.go ? step.go.map(lineOf) : back));
}

function backOf(hub: RawScene, steps: readonly RawChoice[]): Line[] {
  const lines = (hub.go ?? []).map(lineOf);
  const last = lines.at(-1);
  const payable = steps
    .filter(({ id }) => id !== WAIT)
    .map((step) => ({ choice: step.id, once: step.once ?? false, takes: takesOf(step) }));
  const spent: Condition = { kind: 'spent', scene: hub.id, steps: payable };
  return [...lines.slice(0, -1), ...(last ? [{ ...last, when: [spent] }] : []), { when: [], to: hub.id }];
}

const takesOf = ({ cost, weeks, people }: RawChoice): Purse => ({
  ...(cost !== undefined && { money: cost }),
  ...(weeks !== undefined && { weeks }),
  ...(people !== undefined && { people })
});

function stepOf(scene: string, raw: RawChoice, go: Line[]): Choice {
  const choice = choiceOf(raw, go);
  const takes = takesOf(raw);
  const paid = (['money', 'weeks', 'people'] as const).flatMap((read): Condition[] => {
    const value = takes[read];
    return value && raw.id !== WAIT ? [{ kind: 'value', read, is: '>=', value }] : [];
  });
  const fresh: Condition[] = raw.once ? [{ kind: 'fresh', scene, choice: raw.id }] : [];
  return { ...choice, takes, effects: withCosts(choice.effects, takes), needs: [...fresh, ...choice.needs, ...paid] };
}

function withCosts(effects: Effects | undefined, { money = 0, weeks = 0 }: Purse): Effects | undefined {
  if (!money && !weeks) return effects;
  const cost = (effects?.cost ?? 0) + money;
  const all = (effects?.weeks ?? 0) + weeks;
  return { ...effects, ...(cost !== 0 && { cost }), ...(all !== 0 && { weeks: all }) };
}
