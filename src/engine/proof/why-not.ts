import type { Condition, Effects, Line, ReadOut, Scenario } from '#engine/scenario';

interface Words {
  en: string;
  zh: string;
}

/** Says why a line is not taken: a value that nothing in the case changes, the conditions that do not hold, or the lines before it. */
export function whyNot(scenario: Scenario, when: readonly Condition[]): Words {
  const still = when.flatMap((condition) => (condition.kind === 'value' && !changes(scenario, condition.read) ? [condition.read] : []));
  const [read] = still;
  if (read) {
    const value = startOf(scenario, read);
    return {
      en: `"${read}" is always ${value}, because no choice, line or event changes it`,
      zh: `${read} 一直是 ${value}，因为没有选项、去处或事件改变它`
    };
  }
  if (when.some(({ kind }) => kind === 'spent'))
    return { en: 'a week and a step that can be paid are always left', zh: '总还有周数，也总有做得起的步骤' };
  const asked = when.flatMap(wordsOf);
  if (asked.length === 0) return { en: 'the lines before it take every play', zh: '前面几条已经接走了所有的走法' };
  return {
    en: `"${asked.join(', ')}" never holds there, or a line before it comes first`,
    zh: `“${asked.join('、')}”在那里从来不成立，或者前面的一条先成立`
  };
}

function wordsOf(condition: Condition): string[] {
  if (condition.kind === 'value') return [`${condition.read} ${condition.is} ${condition.value}`];
  return condition.kind === 'chose' ? [`chose ${condition.scene}.${condition.choice}`] : [];
}

const startOf = ({ person, purse }: Scenario, read: ReadOut): number =>
  (read === 'calm' || read === 'trust' ? person?.[read] : read === 'money' || read === 'weeks' || read === 'people' ? purse?.[read] : 0) ??
  0;

/** Tells whether anything in a play can change a value; how the base stands is moved by the model. */
function changes(scenario: Scenario, read: ReadOut): boolean {
  const by = keysOf[read];
  if (!by) return true;
  const paid = by === 'cost' && scenario.levers?.some(({ cost }) => cost);
  const moved = (by === 'calm' || by === 'trust') && choicesOf(scenario).some(({ move }) => move);
  return Boolean(paid || moved) || effectsOf(scenario).some((effects) => effects?.[by]);
}

/** The part of effects that changes a value; the others are not changed by effects alone. */
const keysOf: Partial<Record<ReadOut, 'calm' | 'trust' | 'cost' | 'weeks' | 'people'>> = {
  calm: 'calm',
  trust: 'trust',
  cost: 'cost',
  money: 'cost',
  weeks: 'weeks',
  people: 'people'
};

const choicesOf = ({ scenes }: Scenario) => scenes.flatMap((scene) => (scene.kind === 'decision' ? scene.choices : []));

function effectsOf(scenario: Scenario): (Effects | undefined)[] {
  const rounds = scenario.scenes.flatMap((scene): readonly Line[] => (scene.kind === 'decision' && scene.round ? scene.round.go : []));
  const choices = choicesOf(scenario);
  const lines = [...choices.flatMap(({ go }) => go), ...rounds];
  return [...choices, ...lines, ...scenario.events].map(({ effects }) => effects);
}
