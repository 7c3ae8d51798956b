import { decisionsOf, effectsIn } from '../case.ts';
import type { Case, Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import type { RawEffects } from '../keys.ts';

/** E65: more people leave than there are. */
const tooFewPeople = (leaving: number, most: number): Problem => ({
  code: 'E65',
  en: `${leaving} people leave here, but there are never more than ${most}. Write at most ${most}, or more people in "purse:"`,
  zh: `这里走 ${leaving} 个人，而最多只有 ${most} 个。请至多写 ${most}，或者在 purse 里多写几个人`
});
/** E65: people whom the case does not count. */
const noPeople = (): Problem => ({
  code: 'E65',
  en: '"people" changes nothing here, because the case does not count them. Write how many there are in "purse:", or leave this out',
  zh: '这里的 people 不起作用，因为这个案例没有写一共有几个人。请在 purse 里写上 people，或者删去这里的'
});
/** E65: levers of the model, where they do not move. */
const inTalk = (): Problem => ({
  code: 'E65',
  en: '"set" changes nothing here, because the levers of the model do not move in a talk. Write effects on "customers:" instead',
  zh: '这里的 set 不起作用，因为谈话里模型的杠杆不动。请改写 customers 影响'
});

/** E66: no turn is left for the last weeks. */
const fewTurns = (turns: number, weeks: number): Problem => ({
  code: 'E66',
  en: `"turns: ${turns}" ends the play before ${weeks} weeks can pass one by one, since each step or week takes a turn. Write some more than ${weeks}`,
  zh: `turns 是 ${turns}，一步或者等一周各算一次，${weeks} 周还没等完就收场了。请写得比 ${weeks} 多几次`
});

/** E67: months that no round lives. */
const monthsBehind = (months: number, played: number): Problem => ({
  code: 'E67',
  en: `the rounds last ${played} months and the customers live ${months}: the rest passes after the ending. Write "months: ${played}" unless that is meant`,
  zh: `各轮一共 ${played} 个月，顾客群却要过 ${months} 个月，其余的月份在结局之后。如果不是有意的，请写“months: ${played}”`
});

/** What effects, turns and months say fits what the case has of people, weeks and rounds. */
export const measures: Check = (of) => {
  for (const { effects, path } of effectsIn(of.raw)) {
    judgePeople(of, effects, [...path, 'people']);
    if (effects.set && of.scenario.kind === 'encounter') of.report([...path, 'set'], inTalk());
  }
  const { class: rules, purse, customers, kind } = of.scenario;
  const { weeks = 0 } = purse ?? {};
  if (kind === 'project' && rules.turns < weeks) of.report(['class', 'turns'], fewTurns(rules.turns, weeks));
  const rounds = decisionsOf(of.scenario).flatMap(({ round }) => round ?? []);
  const played = rounds.reduce((sum, round) => sum + round.rounds * round.months, 0);
  if (rounds.length > 0 && customers.months > played) of.report(['customers', 'months'], monthsBehind(customers.months, played));
};

function judgePeople(of: Case, { people = 0 }: RawEffects, path: readonly (string | number)[]): void {
  const first = of.scenario.purse?.people;
  const coming = effectsIn(of.raw).reduce((sum, { effects }) => sum + Math.max(0, effects.people ?? 0), 0);
  if (people !== 0 && first === undefined) of.report(path, noPeople());
  else if (first !== undefined && -people > first + coming) of.report(path, tooFewPeople(-people, first + coming));
}
