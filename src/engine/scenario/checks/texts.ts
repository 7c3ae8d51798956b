import type { Check } from '../case.ts';
import type { Problem } from '../findings.ts';
import type { Lang } from '../types.ts';

/** E32: the one language stands where the other should. */
const untranslated = (lang: Lang): Problem => ({
  code: 'E32',
  en: `the ${lang === 'zh' ? 'Chinese' : 'English'} text does not look translated. Write it in ${lang === 'zh' ? 'Chinese' : 'English'}`,
  zh: `这段${lang === 'zh' ? '中文' : '英文'}看来还没有翻译。请用${lang === 'zh' ? '中文' : '英文'}写`
});

/** E33: content is text, never code. */
const markup = (found: string): Problem => ({
  code: 'E33',
  en: `"${found}" is HTML or script, which a text may not contain. Write plain text`,
  zh: `“${found}”是 HTML 或脚本，文字里不能有。请写纯文字`
});

/** E34: a note to oneself. */
const leftOver = (found: string): Problem => ({
  code: 'E34',
  en: `"${found}" was left over in the text. Finish it, or delete the mark`,
  zh: `文字里还留着“${found}”。请写完，或者删去这个记号`
});

/** E48: the end is given away. */
const spoiler = (clause: string): Problem => ({
  code: 'E48',
  en: `"${clause}" is told in the true ending's story, and learners read it here before they decide. Put it in other words, or leave it out`,
  zh: `“${clause}”是真实结局里的话，学生在作决定之前就会读到。请换个说法，或者删去`
});

const html =
  /<\/?[a-z][a-z\d-]{0,30}(?:\s[^<>]{0,60})?\/?>|<!--|<\/?(?:script|style|img|svg|iframe|object|embed|a|b|i|p|br|div|span)\b|javascript:|&(?:lt|gt|amp|quot|#x?[\da-f]+);/i;
const mark = /\b(?:TODO|FIXME|TBD)\b|待写|待补充|待翻译/;

/** Texts are translated, finished and plain. */
export const texts: Check = (of) => {
  for (const { path, text } of of.texts) {
    for (const lang of of.scenario.languages) {
      const words = text[lang] ?? '';
      const at = [...path, lang];
      const code = html.exec(words)?.[0];
      const note = mark.exec(words)?.[0];
      if (code) of.report(at, markup(code));
      if (note) of.report(at, leftOver(note));
      // one string for both languages was told already
      if (of.has(at) && of.scenario.languages.length > 1 && isForeign(words, lang)) of.report(at, untranslated(lang));
    }
  }
};

function isForeign(words: string, lang: Lang): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[a-z]{2,}/gi)?.length ?? 0;
  return lang === 'zh' ? han === 0 && /[a-z]{3,}/.test(words) : han > latin;
}

/** No clause of the true ending's story stands in a text that learners read beforehand. */
export const spoilers: Check = (of) => {
  const story = of.raw['true-ending']?.story ?? {};
  const before = of.texts.filter(({ path }) => !['scenes', 'debrief', 'true-ending', 'transfer'].includes(String(path[0])));
  for (const lang of of.scenario.languages) {
    const clauses = clausesOf(story[lang] ?? '').filter((clause) => isTelling(clause, lang));
    for (const { path, text } of before) {
      const words = flat(text[lang] ?? '');
      const found = clauses.find((clause) => words.includes(clause));
      if (found !== undefined) of.report([...path, lang], spoiler(found));
    }
  }
};

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
const clausesOf = (text: string): string[] =>
  flat(text)
    .split(/[，。；：！？、“”…]+|[,.;:!?]+(?=\s|$)/)
    .map((clause) => clause.trim());
/** Shorter pieces are turns of speech that stand anywhere. */
const isTelling = (clause: string, lang: Lang): boolean => (lang === 'zh' ? clause.length >= 6 : clause.split(/\s+/).length >= 4);
