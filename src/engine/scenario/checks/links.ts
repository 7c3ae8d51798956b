import { choicesIn, linesIn } from '../case.ts';
import type { Case, Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { didYouMean, nearest } from '../near.ts';
import type { Path } from '../walk.ts';

/** E15: a link to a scene or choice that does not exist. */
const nowhere = (what: 'scene' | 'choice', id: string, known: readonly string[]): Problem => {
  const near = didYouMean(id, known);
  return {
    code: 'E15',
    en: `there is no ${what} "${id}".${near.en || (known.length > 0 && known.length < 13 ? ` There are: ${known.join(', ')}` : '')}`,
    zh: `没有叫“${id}”的${what === 'scene' ? '场景' : '选项'}。${near.zh || (known.length > 0 && known.length < 13 ? `现有：${known.join('、')}` : '')}`
  };
};

/** E43: no line and no clock leads to a scene. */
const orphan = (id: string): Problem => ({
  code: 'E43',
  en: `nobody goes to the scene "${id}". Link to it from a "go", or delete it`,
  zh: `没有任何选项通向场景“${id}”。请在某个 go 里写上它，或者删去这个场景`
});

/** E47: the true ending is a scene in which a decision is still open. */
const trueIsNone = (id: string): Problem => ({
  code: 'E47',
  en: `"${id}" is not an ending. Name a scene that has "ending: good", mixed or bad`,
  zh: `“${id}”不是结局。请写一个带有“ending: good”（或 mixed、bad）的场景`
});

/** E56: the play cannot end where the clock leads. */
const timeUpIsNone = (id: string): Problem => ({
  code: 'E56',
  en: `"time-up" leads to "${id}", which is not an ending. When time is up the play must end: name a scene that has "ending:"`,
  zh: `time-up 指向“${id}”，而它不是结局。时间到了就要收场，请写一个带有 ending 的场景`
});

/** Every link leads somewhere, and every scene is linked to. */
export const links: Check = (of) => {
  const { raw } = of;
  const ids = raw.scenes.named.map(({ id }) => id);
  const follow = (id: string, path: Path): void => {
    if (id !== '' && !ids.includes(id) && of.hasMap(['scenes'])) of.report(path, nowhere('scene', id, ids));
  };
  for (const { line, path } of linesIn(raw)) follow(line.to, [...path, 'to']);
  follow(raw.class['time-up'], ['class', 'time-up']);
  if (raw['true-ending']) follow(raw['true-ending'].scene, ['true-ending', 'scene']);
  mustEnd(of, raw.class['time-up'], ['class', 'time-up'], timeUpIsNone);
  if (raw['true-ending']) mustEnd(of, raw['true-ending'].scene, ['true-ending', 'scene'], trueIsNone);
  judgeOrphans(of, ids);
};

/** A scene whose only link is mistyped or unreadable is no orphan: that slip was told already. */
function judgeOrphans(of: Case, ids: readonly string[]): void {
  const links = new Set([...linesIn(of.raw).map(({ line }) => line.to), of.raw.class['time-up']]);
  const unread =
    links.has('') || choicesIn(of.raw).some(({ choice, scene }) => !choice.go?.length && !scene.hub && scene.rounds === undefined);
  const reached = new Set([...links].map((id) => (ids.includes(id) ? id : nearest(id, ids))));
  for (const id of unread ? [] : ids.slice(1)) if (!reached.has(id)) of.report(['scenes', id], orphan(id));
}

function mustEnd(of: Case, id: string, path: Path, problem: (id: string) => Problem): void {
  const scene = of.scenario.scenes.find((one) => one.id === id);
  if (scene?.kind === 'decision') of.report(path, problem(id));
}

/** `chose scene.choice` names a choice that exists. */
export function judgeChosen(of: Case, scene: string, choice: string, path: Path): void {
  const found = of.scenario.scenes.find(({ id }) => id === scene);
  const scenes = of.scenario.scenes.map(({ id }) => id);
  if (!found) return of.report(path, nowhere('scene', scene, scenes));
  const choices = found.kind === 'decision' ? found.choices.map(({ id }) => id) : [];
  if (!choices.includes(choice)) of.report(path, nowhere('choice', choice, choices));
}
