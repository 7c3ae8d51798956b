import type { Lang } from '#engine/scenario';

type Sentence = Readonly<Record<Lang, string>>;

/** What programs that act as students write where students write freely. */
export const botSentences = {
  reasons: [
    { zh: '先听她把话说完', en: 'Let her finish first' },
    { zh: '先稳住情绪，再谈办法', en: 'Calm first, solutions later' },
    { zh: '这笔钱花得值', en: 'It is worth the money' },
    { zh: '规矩对谁都一样', en: 'The rule is the same for all' },
    { zh: '她是老顾客', en: 'She has been with us for years' },
    { zh: '拖下去只会更糟', en: 'Waiting makes it worse' }
  ],
  answers: [
    {
      zh: '对不起，您说的我都记下了。我现在就去办，十分钟后回来告诉您。',
      en: 'I am sorry, and I have heard you. I see to it now and am back in ten minutes.'
    },
    {
      zh: '谢谢您告诉我们。先把眼前的事解决，再说怎么赔。',
      en: 'Thank you for telling us. First what you need now, then how we make good.'
    },
    { zh: '这不归我管，请找经理。', en: 'That is not my department. Please ask the manager.' }
  ],
  note: { zh: '先听，再问，最后才谈办法', en: 'Listen, then ask, and only then propose' }
} as const satisfies Record<string, Sentence | readonly Sentence[]>;

/** An invisible sign that no keyboard has: what begins with it was written by a program, never by a student. */
const mark = '\u2063';

/** A sentence as a program sends it. */
export const asSent = (sentence: Sentence, lang: Lang): string => mark + sentence[lang];

const known = new Map(
  Object.values(botSentences)
    .flat()
    .flatMap((sentence: Sentence) => [sentence.zh, sentence.en].map((text) => [mark + text, sentence] as const))
);

/** What somebody wrote, as it is read: a program's sentence in the reader's language, a student's own words as they stand. */
export const asRead = (text: string, lang: Lang): string => known.get(text)?.[lang] ?? text;
