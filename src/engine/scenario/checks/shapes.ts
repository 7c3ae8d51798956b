import { didYouMean } from '../near.ts';
import type { Problem } from '../findings.ts';
import type { Lang } from '../types.ts';

/** E06: the same key twice. */
export const keyTwice = (key: string, line: number): Problem => ({
  code: 'E06',
  en: `"${key}" stands here a second time; it was already given on line ${line}. Keep one of them, or give one another name`,
  zh: `“${key}”重复了，第 ${line} 行已经写过。请删去一个，或者改名`
});

/** E07: a key that the format does not know. */
export const unknownKey = (key: string, known: readonly string[]): Problem => {
  const near = didYouMean(key, known);
  return {
    code: 'E07',
    en: `there is no key "${key}" here.${near.en || ` Possible here: ${known.join(', ')}`}`,
    zh: `这里没有“${key}”这个键。${near.zh || `可以写：${known.join('、')}`}`
  };
};

/** E08: a required key is missing. */
export const keyMissing = (key: string): Problem => ({
  code: 'E08',
  en: `the key "${key}" is missing here. Add a line "${key}: ..."`,
  zh: `这里缺少“${key}”。请加一行“${key}: ……”`
});

/** E08: a key without a value. */
export const valueMissing = (key: string): Problem => ({
  code: 'E08',
  en: `nothing stands after "${key}:". Write its value, or delete the line`,
  zh: `“${key}:”后面没有内容。请写上内容，或者删去这一行`
});

const shapeNames = {
  map: { en: 'keys with values, indented below', zh: '若干个键和值，缩进写在下面' },
  names: { en: 'names of your own, each with its keys, indented below', zh: '自己起的名字，每个名字下面缩进写它的键' },
  list: { en: 'a list: [a, b], or lines that start with "- "', zh: '列表：[a, b]，或者每行以“- ”开头' },
  value: { en: 'a single value', zh: '单个值' },
  text: { en: 'a text, or one text for each language', zh: '一段文字，或者每种语言一段文字' }
} as const;
/** E09: a map where a list is wanted, and the like. */
export const wrongShape = (wanted: keyof typeof shapeNames, keys: readonly string[] = []): Problem => ({
  code: 'E09',
  en: `this has the wrong shape. Wanted here: ${shapeNames[wanted].en}${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`,
  zh: `这里的写法不对。应当是${shapeNames[wanted].zh}${keys.length > 0 ? `（${keys.join('、')}）` : ''}`
});

/** E09 (or the code of the key): a word that is none of the possible ones. */
export const notOneOf = (text: string, words: readonly string[], code: string): Problem => {
  const near = didYouMean(text, words);
  return {
    code,
    en: `"${text}" is not possible here. Write ${words.join(' or ')}.${near.en}`,
    zh: `这里不能写“${text}”。可以写：${words.join('、')}。${near.zh}`
  };
};

/** E09: more entries than a case may have. */
export const tooMany = (count: number, most: number): Problem => ({
  code: 'E09',
  en: `there are ${count} entries here; at most ${most} are possible. Split the case, or remove some`,
  zh: `这里有 ${count} 项，最多 ${most} 项。请拆成几个案例，或者删去一些`
});

/** E09: more text than anybody reads during a play. */
export const tooLong = (length: number, most: number): Problem => ({
  code: 'E09',
  en: `this text has ${length} characters; at most ${most} are possible. Shorten it`,
  zh: `这段文字有 ${length} 个字符，最多 ${most} 个。请缩短`
});

/** E10: YAML reads an unquoted text as a number, true, false or nothing. */
export const notText = (text: string): Problem => ({
  code: 'E10',
  en: `the text ${text} would be read as a number, true, false or nothing. Put it between quotes: '${text}'`,
  zh: `文字 ${text} 会被当成数字、真假或空值。请加英文引号：'${text}'`
});

/** E11: a text within braces broke at a comma. */
export const brokenAtComma = (rest: string): Problem => ({
  code: 'E11',
  en: `the text breaks at the comma before "${rest}". Put the whole text between quotes, or write each language on its own line`,
  zh: `文字在“${rest}”前面的逗号处断开了。请用英文引号把整段文字括起来，或者每种语言单独写一行`
});

/** E11: a # after a space, which YAML takes for a comment. */
export const brokenAtHash = (): Problem => ({
  code: 'E11',
  en: 'the text breaks here: after a space, # begins a comment, and nobody would see the rest. Put the whole text between quotes; if it is a comment, write a space after the #',
  zh: '文字在这里断开了：空格后面的 # 表示注释，后面的字谁也看不到。请用英文引号把整段文字括起来；如果真是注释，请在 # 后面空一格'
});

/** E11: a language that the case has not declared. */
export const undeclared = (lang: string, languages: readonly Lang[]): Problem => ({
  code: 'E11',
  en: `"${lang}" is not one of the case's languages (${languages.join(', ')}). Remove it, or add it to "languages"`,
  zh: `“${lang}”不在本案例的语言（${languages.join('、')}）之中。请删去，或者加到 languages 里`
});

/** E13: a bad name. */
export const badName = (name: string): Problem => ({
  code: 'E13',
  en: `"${name}" cannot be a name. A name begins with a letter, then letters, digits, _ and -, at most 60; not all, team, constructor, prototype or __proto__`,
  zh: `“${name}”不能作名字。名字以字母或汉字开头，后面用字母、汉字、数字、_ 和 -，最多 60 个字；不能用 all、team、constructor、prototype、__proto__`
});

/** E30: one string where two languages are declared. */
export const oneLanguage = (languages: readonly Lang[]): Problem => ({
  code: 'E30',
  en: `one text stands here for all languages. Write ${languages.map((lang) => `${lang}: ...`).join(' and ')}`,
  zh: `这里只写了一种语言。请分别写${languages.map((lang) => `“${lang}: ……”`).join('和')}`
});

/** E31: a declared language is missing; `beside` is the language that stands there. */
export const translationMissing = (lang: Lang, beside: Lang | null): Problem => ({
  code: 'E31',
  en: `the ${lang === 'zh' ? 'Chinese' : 'English'} text is missing. Add "${lang}: ..."${beside ? ` beside "${beside}: ..."` : ''}`,
  zh: `缺少${lang === 'zh' ? '中文' : '英文'}文字。请${beside ? `在“${beside}: ……”旁边` : ''}加上“${lang}: ……”`
});

/** E04: a map where the text of one language is wanted, because of ": " inside it. */
export const colonInText = (key: string): Problem => ({
  code: 'E04',
  en: `": " after "${key}" makes YAML take the text for a key. Put the whole text between quotes`,
  zh: `“${key}”后面的英文冒号加空格会让 YAML 把文字当成键。请用英文引号把整段文字括起来；中文句子也可以改用中文冒号`
});
