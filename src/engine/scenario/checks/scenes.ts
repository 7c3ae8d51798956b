import { decisionsOf, endingsOf, isBoard } from '../case.ts';
import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import type { RawScene } from '../keys.ts';
import type { Decision, Lang } from '../types.ts';
import { keyMissing, unknownKey } from './shapes.ts';

/** E16: a scene from which nothing leads on. */
const deadEnd = (id: string): Problem => ({
  code: 'E16',
  en: `the scene "${id}" is a dead end: it has neither choices nor "ending:". Give it one of them`,
  zh: `场景“${id}”是死路：既没有选项，也不是结局。请写 choices 或 ending`
});
const startEnds = (id: string): Problem => ({
  code: 'E16',
  en: `the first scene "${id}" is an ending already, so there is nothing to decide. Put a scene with choices before it`,
  zh: `第一个场景“${id}”就是结局，没有可作的决定。请在它前面写一个有选项的场景`
});

/** E17: an ending that goes on. */
const endingGoesOn = (id: string): Problem => ({
  code: 'E17',
  en: `the ending "${id}" has choices. Delete them, or delete "ending:"`,
  zh: `结局“${id}”里还有选项。请删去选项，或者删去 ending`
});

/** E18: nothing to choose between. */
const oneChoice = (id: string): Problem => ({
  code: 'E18',
  en: `the scene "${id}" offers one choice only, so there is nothing to decide. Add another choice`,
  zh: `场景“${id}”只有一个选项，谈不上决策。请再加一个`
});

/** E35: a scene with nothing to see or hear. */
const showsNothing = (id: string, ending: boolean): Problem => ({
  code: 'E35',
  en: `the scene "${id}" shows nothing. Add ${ending ? '"show:", which tells how it ends' : '"show:" or "says:"'}`,
  zh: `场景“${id}”什么也没有展示。请加上 ${ending ? 'show，写出结局怎样' : 'show 或 says'}`
});

/** E37: more choices than a team can weigh. */
const manyChoices = (id: string, count: number, most: number): Problem => ({
  code: 'E37',
  en: `the scene "${id}" has ${count} choices; more than ${most} are hard to weigh. Merge or delete some`,
  zh: `场景“${id}”有 ${count} 个选项，超过 ${most} 个不容易权衡。请合并或删去一些`
});

/** E45: every play ends the same way. */
const oneEnding = (id: string): Problem => ({
  code: 'E45',
  en: `"${id}" is the only ending, so decisions change nothing in the end. Add another ending`,
  zh: `只有“${id}”一个结局，怎样决策结果都一样。请再加一个结局`
});

/** E60: more to read than there is time. */
const tooMuchToRead = (id: string, needed: number, given: number, lang: Lang): Problem => ({
  code: 'E60',
  en: `reading the scene "${id}" in ${lang === 'zh' ? 'Chinese' : 'English'} takes about ${needed} s, but there are ${given} s. Shorten it, or give it more "seconds"`,
  zh: `读完场景“${id}”的${lang === 'zh' ? '中文' : '英文'}约需 ${needed} 秒，而时限是 ${given} 秒。请缩短文字，或者放宽 seconds`
});

/** Every scene shows something, and is either a decision or an ending. */
export const scenes: Check = (of) => {
  of.raw.scenes.named.forEach((scene, i) => {
    const path = ['scenes', scene.id];
    const ends = scene.ending !== undefined || of.has([...path, 'ending']);
    if (!of.hasMap(path)) return;
    if (!ends && scene.rounds === undefined && (scene.choices?.named.length ?? 0) === 0) of.report(path, deadEnd(scene.id));
    if (ends && i === 0) of.report([...path, 'ending'], startEnds(scene.id));
    if (ends && scene.choices) of.report([...path, 'choices'], endingGoesOn(scene.id));
    const shown = of.has([...path, 'show']) || (!ends && (of.has([...path, 'says']) || of.has([...path, 'picture'])));
    if (!shown) of.report(path, showsNothing(scene.id, ends));
    // an ending's name stands on charts
    if (ends && !of.has([...path, 'name'])) of.report(path, keyMissing('name'));
    const known = keysOf(scene, ends);
    for (const key of strayKeys(scene, known)) of.report([...path, key], unknownKey(key, known));
  });
  for (const scene of decisionsOf(of.scenario)) {
    const count = scene.choices.length;
    // a round may be played without a choice, and a hub can always wait
    if (count === 1 && !isBoard(scene)) of.report(['scenes', scene.id, 'choices'], oneChoice(scene.id));
    const most = scene.hub ? 12 : 5;
    const own = scene.hub ? count - 1 : count;
    if (own > most) of.report(['scenes', scene.id, 'choices'], manyChoices(scene.id, own, most));
  }
  const [first, second] = endingsOf(of.scenario);
  if (first && !second) of.report(['scenes', first.id], oneEnding(first.id));
};

const decisionKeys = ['name', 'picture', 'show', 'says', 'decides', 'seconds', 'late', 'choices'];
const roundKeys = ['name', 'picture', 'show', 'says', 'decides', 'seconds', 'rounds', 'months', 'levers', 'budget', 'choices', 'go'];
const hubKeys = ['name', 'picture', 'show', 'says', 'decides', 'seconds', 'hub', 'choices', 'go'];
const endingKeys = ['name', 'picture', 'show', 'says', 'ending', 'effects'];
function keysOf(scene: RawScene, ends: boolean): string[] {
  return ends ? endingKeys : scene.hub ? hubKeys : scene.rounds !== undefined ? roundKeys : decisionKeys;
}
/** Keys that are known in a scene, but not in one of this kind; choices of an ending are told by themselves. */
function strayKeys(scene: RawScene, known: readonly string[]): string[] {
  return Object.keys(scene).filter((key) => key !== 'id' && key !== 'choices' && !known.includes(key));
}

/** A scene can be read in its time: 350 Chinese characters or 200 English words a minute. */
export const reading: Check = (of) => {
  for (const scene of decisionsOf(of.scenario)) {
    for (const lang of of.scenario.languages) {
      const needed = readingSeconds(scene, lang);
      const at = ['scenes', scene.id, 'seconds'];
      if (needed > scene.seconds) of.report(at, tooMuchToRead(scene.id, needed, scene.seconds, lang));
    }
  }
};

function readingSeconds(scene: Decision, lang: Lang): number {
  const all = [scene.show, scene.says, ...scene.choices.map(({ text }) => text)].map((text) => text?.[lang] ?? '').join(' ');
  const units = lang === 'zh' ? all.replace(/\s/g, '').length / 350 : all.split(/\s+/).filter((word) => word !== '').length / 200;
  return Math.ceil(units * 60);
}
