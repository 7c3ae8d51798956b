import { choicesIn, linesIn } from '../case.ts';
import type { Case, Check } from '../case.ts';
import { readCondition } from '../condition.ts';
import type { Problem } from '../findings.ts';
import { didYouMean } from '../near.ts';
import type { Condition, ReadOut, Scenario } from '../types.ts';
import type { Path } from '../walk.ts';
import { judgeChosen } from './links.ts';
import { fullWidth } from './values.ts';

/** What conditions of each kind of case read, for example. */
const examples = {
  encounter: ['trust >= 60', 'calm < 30', 'cost <= 1000', 'chose desk.listen'],
  rounds: ['round >= 4', 'profit >= 100000', 'satisfaction >= 70', 'loyalty < 40', 'churn < 5', 'chose quarter.survey'],
  project: ['weeks < 1', 'money >= 5000', 'people >= 3', 'cost <= 1000', 'chose board.process']
};
const readable = ['calm', 'trust', 'cost', 'money', 'weeks', 'people', 'round', 'satisfaction', 'loyalty', 'churn', 'profit', 'chose'];

/** E19: not a condition. */
const unreadable = (text: string, kind: Scenario['kind']): Problem => {
  const [word = ''] = /^[\p{L}-]+/u.exec(text.trim()) ?? [];
  const near = readable.includes(word) ? { en: '', zh: '' } : didYouMean(word, readable);
  const such = examples[kind];
  return {
    code: 'E19',
    en: `the condition "${text}" cannot be read.${near.en} Write for example ${such.slice(0, -1).join(', ')} or ${such.at(-1)}; several in a list must all hold`,
    zh: `读不懂条件“${text}”。${near.zh}可以写 ${such.slice(0, -1).join('、')} 或 ${such.at(-1)}；几个条件写成列表，要同时成立`
  };
};

/** E19: a read-out that this case does not have. */
const notHere = (read: string, lacking: { en: string; zh: string }): Problem => ({
  code: 'E19',
  en: `"${read}" cannot be read here: ${lacking.en}`,
  zh: `这里读不到“${read}”：${lacking.zh}`
});

/** What a read-out needs in the case, where it is lacking. */
function lackingFor({ scenario }: Case, read: ReadOut): { en: string; zh: string } | null {
  const { person, purse, kind } = scenario;
  if (read === 'calm' || read === 'trust')
    return person ? null : { en: 'the case has no "person:"', zh: '这个案例没有 person（当面的顾客）' };
  if (read === 'money' || read === 'weeks' || read === 'people')
    return purse?.[read] === undefined ? { en: `the case has no "purse:" with "${read}"`, zh: `这个案例的 purse 里没有写 ${read}` } : null;
  if (read === 'cost' || kind === 'rounds') return null;
  return { en: 'it belongs to a case of "kind: rounds"', zh: '它只用于“kind: rounds”的案例' };
}

/** E20: nothing can make it true, or nothing can make it false. */
const fixed = (text: string, truth: boolean): Problem => ({
  code: 'E20',
  en: `"${text}" is ${truth ? 'always' : 'never'} true, because calm and trust lie between 0 and 100. Change the number, or delete the ${truth ? 'condition' : 'line'}`,
  zh: `calm 和 trust 在 0 到 100 之间，“${text}”${truth ? '总是成立' : '不可能成立'}。请改数字，或者删去这个${truth ? '条件' : '分支'}`
});

/** Conditions can be read, name what exists, and are neither always nor never true. */
export const conditions: Check = (of) => {
  for (const { choice, path } of choicesIn(of.raw)) judge(of, choice.needs ?? [], [...path, 'needs']);
  for (const { line, path } of linesIn(of.raw)) judge(of, line.when ?? [], [...path, 'when']);
};

/** A kind that cannot be read is taken for a talk. */
const kindOf = ({ scenario: { kind } }: Case): Scenario['kind'] => (Object.hasOwn(examples, kind) ? kind : 'encounter');

function judge(of: Case, texts: readonly string[], path: Path): void {
  const read = texts.map((text) => ({ text, condition: readCondition(text) }));
  read.forEach(({ text, condition }, i) => {
    const at = [...path, i];
    const narrow = text.normalize('NFKC');
    if (text === '') return;
    if (!condition) of.report(at, narrow !== text && readCondition(narrow) ? fullWidth(text, narrow) : unreadable(text, kindOf(of)));
    else if (condition.kind === 'chose') judgeChosen(of, condition.scene, condition.choice, at);
    else if (condition.kind === 'value' && lackingFor(of, condition.read))
      of.report(at, notHere(condition.read, lackingFor(of, condition.read)!));
    else if (truthOf([condition]) !== null) of.report(at, fixed(text, truthOf([condition]) === true));
  });
  const values = read.filter(({ condition }) => condition !== null);
  const open = values.every(({ condition }) => condition && truthOf([condition]) === null);
  if (open && truthOf(values.flatMap(({ condition }) => condition ?? [])) === false)
    of.report([...path, texts.length - 1], fixed(texts.join(', '), false));
}

/** Whether conditions on calm or trust hold together for every value from 0 to 100, for none (false), or for some (null). */
function truthOf(list: readonly Condition[]): boolean | null {
  const truths = (['calm', 'trust'] as const).flatMap((read) => {
    const own = list.flatMap((one) => (one.kind === 'value' && one.read === read ? [one] : []));
    if (own.length === 0) return [];
    const held = Array.from({ length: 101 }, (_, value) => own.every(({ is, value: than }) => holds(value, is, than)));
    return held.every(Boolean) ? [true] : held.some(Boolean) ? [] : [false];
  });
  return truths.includes(false) ? false : truths.length > 0 && list.length === 1 ? true : null;
}

function holds(value: number, is: '>=' | '>' | '<=' | '<', than: number): boolean {
  return is === '>=' ? value >= than : is === '>' ? value > than : is === '<=' ? value <= than : value < than;
}
