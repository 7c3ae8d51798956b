import type { Problem } from '../findings.ts';

/** E03: full-width characters where plain ones are read. */
export const fullWidth = (text: string, narrow: string): Problem => ({
  code: 'E03',
  en: `"${text}" is typed with full-width characters. Switch the input method to half-width and write "${narrow}"`,
  zh: `“${text}”用了全角字符。请切换到半角，写成“${narrow}”`
});

/** E12 (or the code of the value): a dash of a word processor where the minus of the keyboard is read. */
export const wrongDash = (code: string, text: string, dash: string, plain: string): Problem => ({
  code,
  en: `the sign "${dash}" (${unicode(dash)}) in "${text}" is not the minus of the keyboard. Write "${plain}"`,
  zh: `“${text}”里的“${dash}”（${unicode(dash)}）不是键盘上的减号。请写成“${plain}”`
});
const unicode = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** E09: true or false is wanted. */
export const notYesOrNo = (text: string): Problem => ({
  code: 'E09',
  en: `"${text}" is neither true nor false. Write true or false`,
  zh: `“${text}”既不是 true 也不是 false。请写 true（是）或 false（否）`
});

/** E09: a span such as 3-6 is wanted. */
export const notASpan = (text: string): Problem => ({
  code: 'E09',
  en: `"${text}" is no range. Write the smallest and the largest number, for example 3-6`,
  zh: `“${text}”不是范围。请写最小和最大的人数，例如 3-6`
});

/** E12: a word, or a decorated number, where a number is wanted. */
export const wordForNumber = (text: string, min: number, max: number): Problem => ({
  code: 'E12',
  en: `"${text}" is not a number that can be read. Write digits only${between(min, max, ', from ', ' to ')}, without unit or thousands comma`,
  zh: `“${text}”不是可以识别的数字。请只写数字${between(min, max, '（', ' 到 ', '）')}，不带单位，不用千位逗号`
});

/** E24: `share` and `reach` take a percent sign. */
export const percentMissing = (text: string): Problem => ({
  code: 'E24',
  en: `the percent sign is missing after ${text}. Write ${Number(text) > 0 && Number(text) < 1 ? `${shifted(text)}%` : `${text}%`}`,
  zh: `${text} 后面缺少百分号。请写 ${Number(text) > 0 && Number(text) < 1 ? `${shifted(text)}%` : `${text}%`}`
});

/** E12: neither a number nor a percentage. */
export const notAPercent = (text: string): Problem => ({
  code: 'E12',
  en: `"${text}" is not a percentage. Write a number with a percent sign, for example 20%`,
  zh: `“${text}”不是百分数。请写数字加百分号，例如 20%`
});

/** E25: outside the range. */
export const outOfRange = (text: string, min: string, max: string): Problem => ({
  code: 'E25',
  en: `${text} is out of range: it must lie between ${min} and ${max}`,
  zh: `${text} 超出范围：应在 ${min} 到 ${max} 之间`
});

/** E12: whole numbers only. */
export const wholeOnly = (text: string): Problem => ({
  code: 'E12',
  en: `${text} is not a whole number. Write it without a decimal point`,
  zh: `${text} 不是整数。请去掉小数部分`
});

/** E57: a time that cannot be read. */
export const badTime = (text: string, bare: boolean): Problem => ({
  code: 'E57',
  en: `"${text}" is not a time. Write a number and one of s, min, h, days, weeks: for example ${bare ? '90, which means 90 seconds, or 2 min' : '90 s, 15 min or 7 days'}`,
  zh: `“${text}”不是时间。请写数字加 s（秒）、min（分）、h（小时）、days（天）或 weeks（周），例如${bare ? ' 90（即 90 秒）或 2 min' : ' 90 s、15 min、7 days'}`
});

function between(min: number, max: number, open: string, middle: string, close = ''): string {
  return max > 1e6 ? '' : `${open}${min}${middle}${max}${close}`;
}
function shifted(text: string): string {
  return String(Math.round(Number(text) * 10_000) / 100);
}
