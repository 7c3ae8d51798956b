import { describe, expect, it } from 'vitest';
import { moveOf, type Choice, type Decision, type Lang, type Scenario } from '#engine/scenario';
import { cases, decisionsOf, endingsOf, languages, lengthOf, scenarioOf, talks } from './shipped.ts';

/** What a choice brings to the person's trust, first use: the kindest choice is the best one to a reader who goes by tone. */
const kindness = (scenario: Scenario, { move, effects }: Choice): number =>
  (move ? moveOf(scenario, move).trust : 0) + (effects?.trust ?? 0);

/** Of the scenes in which one choice is kindest: in what share it is the longest or shortest text, the first or last in the list. */
function signsOfTheKindest(scenario: Scenario, lang: Lang) {
  const scenes = decisionsOf(scenario).flatMap(({ choices }) => {
    const most = Math.max(...choices.map((choice) => kindness(scenario, choice)));
    const kindest = choices.filter((choice) => kindness(scenario, choice) === most);
    if (kindest.length !== 1) return [];
    const own = lengthOf(kindest[0]!.text, lang);
    const all = choices.map(({ text }) => lengthOf(text, lang));
    const at = choices.indexOf(kindest[0]!);
    return [{ longest: own === Math.max(...all), shortest: own === Math.min(...all), first: at === 0, last: at === choices.length - 1 }];
  });
  const share = (key: 'longest' | 'shortest' | 'first' | 'last') => scenes.filter((scene) => scene[key]).length / scenes.length;
  return { scenes: scenes.length, longest: share('longest'), shortest: share('shortest'), first: share('first'), last: share('last') };
}

/** Most that one scene may ask to read on a phone: about half a minute. */
const load = { zh: 200, en: 130 };
const longestText = {
  zh: { show: 80, says: 60, choice: 40, ending: 60 },
  en: { show: 45, says: 35, choice: 26, ending: 32 }
};

/** What the author wrote to choose from: every board has the step that lets a week pass besides. */
const written = ({ hub, choices }: Decision): readonly Choice[] => (hub ? choices.filter(({ id }) => id !== 'wait') : choices);
/** A board is read once and stays where it is, so that it may hold twice as much. */
const loadOf = ({ hub }: Decision, lang: Lang): number => load[lang] * (hub ? 2 : 1);
const inEachLanguage = (ids: readonly string[]) => ids.flatMap((id) => languages.map((lang) => ({ id, lang })));

describe.each(inEachLanguage(talks))('$id in $lang', ({ id, lang }) => {
  const scenario = scenarioOf(id);

  it('gives no choice away: the kindest is longest, shortest, first or last in at most half of the scenes each', () => {
    const { scenes, ...shares } = signsOfTheKindest(scenario, lang);
    expect(scenes).toBeGreaterThanOrEqual(6);
    for (const [sign, share] of Object.entries(shares)) expect([sign, share <= 0.5]).toEqual([sign, true]);
  });
});

describe.each(inEachLanguage(cases))('$id in $lang', ({ id, lang }) => {
  const scenario = scenarioOf(id);

  it('offers choices of about one length, so that none looks like a joke', () => {
    for (const scene of decisionsOf(scenario)) {
      const lengths = written(scene).map(({ text }) => lengthOf(text, lang));
      expect([scene.id, Math.max(...lengths) <= 3 * Math.min(...lengths)]).toEqual([scene.id, true]);
    }
  });

  it('asks to read no more in a scene than fits a phone and half a minute', () => {
    const most = longestText[lang];
    for (const own of decisionsOf(scenario)) {
      const { id: scene, show, says, choices } = own;
      const texts = [show, says, ...choices.map(({ text }) => text)].map((text) => lengthOf(text, lang));
      const sum = texts.reduce((a, b) => a + b, 0);
      expect([scene, sum <= loadOf(own, lang), texts[0]! <= most.show, texts[1]! <= most.says]).toEqual([scene, true, true, true]);
      for (const choice of choices)
        expect([scene, choice.id, lengthOf(choice.text, lang) <= most.choice]).toEqual([scene, choice.id, true]);
    }
    for (const { id: scene, show } of endingsOf(scenario)) expect([scene, lengthOf(show, lang) <= most.ending]).toEqual([scene, true]);
  });
});

describe.each(cases)('%s', (id) => {
  const texts = JSON.stringify(scenarioOf(id));

  it('uses full-width punctuation between Chinese characters', () => {
    const slips = texts.match(/[\p{Script=Han}][,;:!?()][\p{Script=Han}]?/gu);
    expect(slips).toBeNull();
  });
});
