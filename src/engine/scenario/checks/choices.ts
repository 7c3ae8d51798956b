import { choicesIn, decisionsOf, isBoard } from '../case.ts';
import type { Case, Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { canonical } from '../hash.ts';
import type { RawLine } from '../keys.ts';
import { moves } from '../moves.ts';
import { didYouMean } from '../near.ts';
import type { Choice } from '../types.ts';
import type { Path } from '../walk.ts';

/** E28: a team that cannot decide must be carried on. */
const lateMissing = (id: string): Problem => ({
  code: 'E28',
  en: `the scene "${id}" has no "late:". Name the choice that is taken when time runs out`,
  zh: `场景“${id}”缺少 late。请写明时间到了还没决定时采用哪个选项`
});
const lateUnknown = (late: string, known: readonly string[]): Problem => {
  const near = didYouMean(late, known);
  return {
    code: 'E28',
    en: `"late" names "${late}", which is no choice of this scene.${near.en || ` Choices: ${known.join(', ')}`}`,
    zh: `late 写的“${late}”不是这个场景的选项。${near.zh || `选项有：${known.join('、')}`}`
  };
};
const lateNeeds = (late: string): Problem => ({
  code: 'E28',
  en: `"late" names "${late}", which has "needs" and may be closed. Name a choice without "needs"`,
  zh: `late 写的“${late}”带有 needs，可能选不了。请写一个没有 needs 的选项`
});

/** E29: a move that the table does not have. */
const unknownMove = (move: string): Problem => {
  const known = moves.map(({ name }) => name);
  const near = didYouMean(move, known);
  return {
    code: 'E29',
    en: `there is no move "${move}".${near.en || ` Moves: ${known.join(', ')}`}`,
    zh: `没有叫“${move}”的沟通动作。${near.zh || `可以写：${known.join('、')}`}`
  };
};

/** E39: when no condition holds the play would stand still. */
const noLastLine = (): Problem => ({
  code: 'E39',
  en: 'the last line of "go" has a "when", so there may be nowhere to go. Add a last line "- to: ..." without "when"',
  zh: 'go 的最后一行带有 when，条件都不成立时就无路可走。请在最后加一行不带 when 的“- to: ……”'
});

/** E40: a line that is never looked at. */
const afterLast = (): Problem => ({
  code: 'E40',
  en: 'this line is never reached, because the line above has no "when". Move it up, or delete it',
  zh: '上一行没有 when，这一行永远轮不到。请把它移到前面，或者删去'
});

/** E41: two choices that are one. */
const sameChoice = (id: string, other: string): Problem => ({
  code: 'E41',
  en: `"${id}" has the same move, effects and "go" as "${other}". Make a difference, or delete one`,
  zh: `“${id}”的动作、影响和去向与“${other}”完全相同。请作出区别，或者删去一个`
});

/** E42: a choice that does nothing. */
const noConsequence = (id: string, other: string): Problem => ({
  code: 'E42',
  en: `"${id}" has no move and no effects, and goes where "${other}" goes: it changes nothing. Give it a move or effects`,
  zh: `“${id}”没有动作和影响，去向又与“${other}”相同，选了等于没选。请加上 move 或 effects`
});

/** E55: money for an offer that was refused. */
const refusedCharged = (id: string): Problem => ({
  code: 'E55',
  en: `choice "${id}" offers something that may be refused (its "go" leads to more than one scene), but this cost is paid in any case. Move "cost" to the "effects" of the "go" line on which the offer is accepted`,
  zh: `选项“${id}”提出的方案可能不被接受（它的 go 有不止一个去处），而写在这里的 cost 无论如何都要付。请把 cost 移到接受方案的那一行 go 的 effects 里`
});

/** Every decision has a choice for the clock that is always open. */
export const late: Check = (of) => {
  for (const scene of decisionsOf(of.scenario)) {
    const { id, late, choices } = scene;
    const path = ['scenes', id, 'late'];
    if (choices.length === 0 || isBoard(scene)) continue;
    if (!of.has(path)) of.report(path, lateMissing(id));
    else if (late !== '') {
      const choice = choices.find((one) => one.id === late);
      const known = choices.map((one) => one.id);
      if (!choice) of.report(path, lateUnknown(late, known));
      else if (choice.needs.length > 0) of.report(path, lateNeeds(late));
    }
  }
};

/** Moves exist, and `go` ends with a line that always holds. */
export const choices: Check = (of) => {
  const known: readonly string[] = moves.map(({ name }) => name);
  for (const { choice, path } of choicesIn(of.raw)) {
    if (choice.move && !known.includes(choice.move)) of.report([...path, 'move'], unknownMove(choice.move));
    judgeLines(of, choice.go ?? [], [...path, 'go']);
    const targets = new Set((choice.go ?? []).map(({ to }) => to));
    const offers = ['offer', 'compensate', 'promise'].includes(choice.move ?? '');
    if (offers && choice.effects?.cost !== undefined && targets.size > 1)
      of.report([...path, 'effects', 'cost'], refusedCharged(choice.id));
  }
  for (const { id, go = [] } of of.raw.scenes.named) judgeLines(of, go, ['scenes', id, 'go']);
  for (const { id } of of.raw.moves?.named ?? []) if (!known.includes(id)) of.report(['moves', id], unknownMove(id));
};

function judgeLines(of: Case, go: readonly RawLine[], path: Path): void {
  const open = go.findIndex((line) => line.when === undefined);
  const last = go.length - 1;
  if (of.has(path) && open < 0) of.report([...path, last, 'when'], noLastLine());
  else if (open >= 0 && open < last) of.report([...path, open + 1], afterLast());
}

/** Choices of a scene differ in what they do. */
export const consequences: Check = (of) => {
  for (const scene of decisionsOf(of.scenario)) {
    scene.choices.forEach((choice, i) => {
      const path = ['scenes', scene.id, 'choices', choice.id];
      const rest = scene.choices.filter((other) => other !== choice);
      const sameWay = isIdle(choice) && rest.find((other) => way(other) === way(choice));
      const twin = scene.choices.slice(0, i).find((other) => !isIdle(choice) && all(other) === all(choice));
      if (sameWay) of.report(path, noConsequence(choice.id, sameWay.id));
      else if (twin) of.report(path, sameChoice(choice.id, twin.id));
    });
  }
};

const isIdle = ({ move, effects, go }: Choice): boolean => !move && !effects && go.every((line) => !line.effects);
const way = ({ go }: Choice): string => canonical(go.map(({ when, to }) => ({ when, to })));
const all = ({ move, effects, go }: Choice): string =>
  canonical({ move, effects, go: go.map(({ when, effects, to }) => ({ when, effects, to })) });
