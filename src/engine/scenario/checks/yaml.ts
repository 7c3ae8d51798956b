import type { Problem } from '../findings.ts';

/** E05: YAML aliases are no part of the format. */
export const aliasUsed = (name: string): Problem => ({
  code: 'E05',
  en: `"&${name}" and "*${name}" are YAML anchors and aliases, which a case does not use. Write the value out; put a text that starts with * or & between double quotes`,
  zh: `“&${name}”“*${name}”是 YAML 的锚点和引用，案例里不用。请把内容直接写出来；以 * 或 & 开头的文字要用英文双引号括起来`
});

/** E05: lists within lists without end. */
export const tooDeep = (most: number): Problem => ({
  code: 'E05',
  en: `this is nested more than ${most} levels deep. Take away the brackets or indentation that are too many`,
  zh: `嵌套超过 ${most} 层。请去掉多余的括号或缩进`
});

/** E05: a key that is a list or a map. */
export const keyIsNoWord = (): Problem => ({
  code: 'E05',
  en: 'a key must be a plain word. Remove the brackets, or put a text that starts with a bracket between double quotes',
  zh: '键必须是一个词。请去掉括号；以括号开头的文字要用英文双引号括起来'
});

/** E05: YAML tags are no part of the format. */
export const tagUsed = (): Problem => ({
  code: 'E05',
  en: 'a value that starts with "!" is a YAML tag, which a case does not use. Put a text that starts with ! between double quotes',
  zh: '以“!”开头的值是 YAML 标签，案例里不用。以 ! 开头的文字要用英文双引号括起来'
});

/** E01: the bytes are not UTF-8. */
export const notUtf8 = (guess: 'GBK' | 'UTF-16' | null): Problem => ({
  code: 'E01',
  en: `the file is ${guess ? `saved as ${guess}, not UTF-8` : 'not saved as UTF-8'}. In your editor choose "Save as", encoding UTF-8`,
  zh: `文件${guess ? `保存成了 ${guess} 编码，不是 UTF-8` : '不是 UTF-8 编码'}。请在编辑器里“另存为”，编码选 UTF-8`
});

/** E05: no case is that large. */
export const fileTooLarge = (size: number, most: number): Problem => ({
  code: 'E05',
  en: `the file has ${megabytes(size)} MB; a case may have at most ${megabytes(most)} MB. Pictures belong in the folder media/, not in this file`,
  zh: `文件有 ${megabytes(size)} MB，案例最大 ${megabytes(most)} MB。图片应放在 media/ 文件夹里，不要写进这个文件`
});
const megabytes = (size: number): string => String(Math.ceil(size / 100_000) / 10);

/** E05: an empty file. */
export const nothingInFile = (): Problem => ({
  code: 'E05',
  en: 'the file is empty. A case begins with the line "relate: 1"',
  zh: '文件是空的。案例的第一行是“relate: 1”'
});

/** E05: a fault of YAML that has no code of its own. */
export const otherFault = (code: string): Problem => ({
  code: 'E05',
  en: `this cannot be read as YAML (${code})`,
  zh: `这里不是正确的 YAML（${code}）`
});
