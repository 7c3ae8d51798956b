import { decisionsOf, endingsOf } from '../case.ts';
import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import { canonical } from '../hash.ts';
import { moveOf, moves } from '../moves.ts';
import type { Decision, Lang, Scenario } from '../types.ts';

/** E53: all roads look the same on the charts. */
const endingsAlike = (): Problem => ({
  code: 'E53',
  en: 'all endings do the same to the customer base, so the charts cannot tell them apart. Give them different "customers" effects',
  zh: '所有结局对顾客的影响都一样，图上看不出区别。请给它们写不同的 customers 影响'
});

/** E54: the answer can be guessed without reading. */
const longestIsKindest = (count: number, of: number, lang: Lang): Problem => ({
  code: 'E54',
  en: `in ${count} of ${of} scenes the kindest choice is the longest text (${lang === 'zh' ? 'Chinese' : 'English'}), so it can be guessed by its length. Shorten it, or write the others out`,
  zh: `${of} 个场景里有 ${count} 个，最体贴的选项也是最长的（${lang === 'zh' ? '中文' : '英文'}），看长短就能猜到。请缩短它，或者把别的选项写具体`
});

/** Endings differ for the customer base. */
export const endings: Check = (of) => {
  const all = endingsOf(of.scenario);
  const kinds = new Set(all.map(({ effects }) => canonical(effects?.customers?.on ?? [])));
  // in rounds and projects it is the decisions that act on the customers
  if (of.scenario.kind === 'encounter' && all[1] && kinds.size === 1) of.report(['scenes', all[0]?.id ?? ''], endingsAlike());
};

/** The move with the highest trust is not given away by its length: at most in 70 % of the scenes, from 3 scenes on. */
export const lengths: Check = (of) => {
  for (const lang of of.scenario.languages) {
    const judged = decisionsOf(of.scenario).flatMap((scene) => kindestIsLongest(scene, of.scenario, lang) ?? []);
    const count = judged.filter(Boolean).length;
    if (judged.length >= 3 && count > 0.7 * judged.length) of.report(['scenes'], longestIsKindest(count, judged.length, lang));
  }
};

/** Null when no move of the scene is kinder than the others. */
function kindestIsLongest({ choices }: Decision, scenario: Scenario, lang: Lang): boolean | null {
  const rated = choices.flatMap(({ move, text }) => {
    const known = moves.some(({ name }) => name === move);
    return move && known ? [{ trust: moveOf(scenario, move).trust, length: (text[lang] ?? '').length }] : [];
  });
  const best = Math.max(...rated.map(({ trust }) => trust));
  const kindest = rated.filter(({ trust }) => trust === best);
  const [one] = kindest;
  if (!one || kindest.length > 1 || choices.length < 2) return null;
  const others = choices.map(({ text }) => (text[lang] ?? '').length).sort((a, b) => b - a);
  return one.length === others[0] && one.length > (others[1] ?? 0);
}
