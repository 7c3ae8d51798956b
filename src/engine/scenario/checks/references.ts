import { choicesIn, decisionsOf, effectsIn } from '../case.ts';
import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { didYouMean } from '../near.ts';

const unknown = (code: string, what: { en: string; zh: string }, id: string, known: readonly string[]): Problem => {
  const near = didYouMean(id, known);
  return {
    code,
    en: `there is no ${what.en} "${id}".${near.en || (known.length > 0 ? ` There are: ${known.join(', ')}` : '')}`,
    zh: `没有叫“${id}”的${what.zh}。${near.zh || (known.length > 0 ? `现有：${known.join('、')}` : '')}`
  };
};
/** E21: a role that is not in `roles`. */
const unknownRole = (id: string, known: readonly string[]): Problem => unknown('E21', { en: 'role', zh: '角色' }, id, [...known, 'team']);
/** E22: a segment that is not in `customers`. */
const unknownSegment = (id: string, known: readonly string[]): Problem => unknown('E22', { en: 'segment', zh: '顾客群' }, id, known);
/** E38: a concept that is not in `concepts`. */
const unknownConcept = (id: string, known: readonly string[]): Problem => unknown('E38', { en: 'concept', zh: '知识点' }, id, known);

/** E21: nobody was named. */
const nobodyDecides = (id: string): Problem => ({
  code: 'E21',
  en: `the scene "${id}" does not say who decides. Add "decides:" with a role, or "decides: team"`,
  zh: `场景“${id}”没有写由谁决定。请加上“decides:”和角色名，或者“decides: team”（全组）`
});

/** E49: a concept that the case talks about but never shows. */
const conceptUnshown = (id: string): Problem => ({
  code: 'E49',
  en: `no choice shows the concept "${id}". Add "shows: [${id}]" to a choice, or delete the concept`,
  zh: `没有选项体现知识点“${id}”。请在某个选项里加“shows: [${id}]”，或者删去这个知识点`
});

/** E50: a learner with nothing to do. */
const idleRole = (id: string): Problem => ({
  code: 'E50',
  en: `the role "${id}" decides nothing. Let it decide a scene, or delete it`,
  zh: `角色“${id}”没有任何决定可作。请让它决定一个场景，或者删去这个角色`
});

/** Roles that decide exist, and every role decides something. */
export const roles: Check = (of) => {
  const ids = of.raw.roles.named.map(({ id }) => id);
  const decisions = decisionsOf(of.scenario).filter(({ choices, round }) => choices.length > 0 || round);
  const isKnown = (id: string): boolean => id === 'team' || ids.includes(id);
  for (const { id, decides } of decisions) {
    const path = ['scenes', id, 'decides'];
    if (!of.has(path)) of.report(path, nobodyDecides(id));
    else if (decides !== '' && !isKnown(decides) && of.hasMap(['roles'])) of.report(path, unknownRole(decides, ids));
  }
  // a role may only seem idle because its name was mistyped in a scene
  if (!decisions.every(({ decides }) => isKnown(decides))) return;
  const idle = of.raw.roles.named.filter(({ id, plays }) => plays === undefined && !decisions.some(({ decides }) => decides === id));
  for (const { id } of idle) of.report(['roles', id], idleRole(id));
};

/** Segments that effects and the person name exist. */
export const segments: Check = (of) => {
  const ids = of.raw.customers.segments.named.map(({ id }) => id);
  if (!of.hasMap(['customers', 'segments'])) return;
  const { segment = '' } = of.raw.person ?? {};
  if (segment !== '' && !ids.includes(segment)) of.report(['person', 'segment'], unknownSegment(segment, ids));
  for (const { effects, path } of effectsIn(of.raw)) {
    for (const { id } of effects.customers?.named ?? []) {
      if (id !== 'all' && !ids.includes(id)) of.report([...path, 'customers', id], unknownSegment(id, [...ids, 'all']));
    }
  }
};

/** Concepts that choices and debrief name exist, and every concept is shown by a choice. */
export const concepts: Check = (of) => {
  const ids = (of.raw.concepts?.named ?? []).map(({ id }) => id);
  const levers = (of.raw.levers?.named ?? []).map((lever) => ({ shows: lever.shows, path: ['levers', lever.id] }));
  const choices = choicesIn(of.raw).map(({ choice, path }) => ({ shows: choice.shows, path }));
  const shown = [...choices, ...levers].flatMap(({ shows = [], path }) => shows.map((id, i) => ({ id, path: [...path, 'shows', i] })));
  const asked = (of.raw.debrief ?? []).map(({ concept = '' }, i) => ({ id: concept, path: ['debrief', i, 'concept'] }));
  for (const { id, path } of [...shown, ...asked]) if (id !== '' && !ids.includes(id)) of.report(path, unknownConcept(id, ids));
  const mistyped = shown.some(({ id }) => !ids.includes(id));
  for (const id of mistyped ? [] : ids) if (!shown.some((one) => one.id === id)) of.report(['concepts', id], conceptUnshown(id));
};
