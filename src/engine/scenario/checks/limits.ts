import type { Problem } from '../findings.ts';

/** E05: lists within lists without end. */
export const tooDeep = (most: number): Problem => ({
  code: 'E05',
  en: `this is nested more than ${most} levels deep. Take away the brackets or indentation that are too many`,
  zh: `嵌套超过 ${most} 层。请去掉多余的括号或缩进`
});

/** E05: no case is that large. */
export const fileTooLarge = (size: number, most: number): Problem => ({
  code: 'E05',
  en: `the file has ${megabytes(size)} MB; a case may have at most ${megabytes(most)} MB. Pictures belong in the folder media/, not in this file`,
  zh: `文件有 ${megabytes(size)} MB，案例最大 ${megabytes(most)} MB。图片应放在 media/ 文件夹里，不要写进这个文件`
});
const megabytes = (size: number): string => String(Math.ceil(size / 100_000) / 10);

/** E05: no case has that many lines. */
export const tooManyLines = (lines: number, most: number): Problem => ({
  code: 'E05',
  en: `the file has ${lines} lines; a case may have at most ${most}, which is more than 300 scenes need. Split it into several cases`,
  zh: `文件有 ${lines} 行，案例最多 ${most} 行，300 个场景也写得下。请拆成几个案例`
});

/** E05: no line is that long. */
export const lineTooLong = (length: number, most: number): Problem => ({
  code: 'E05',
  en: `this line has ${length} characters; at most ${most} are possible. Break it into several lines`,
  zh: `这一行有 ${length} 个字符，最多 ${most} 个。请分成几行`
});

/** E05: no case has that many brackets. */
export const tooManyBrackets = (most: number): Problem => ({
  code: 'E05',
  en: `the file has more than ${most} opening brackets. Write longer parts on lines of their own, or split the case`,
  zh: `文件里的左括号超过 ${most} 个。请把较长的内容分行写，或者拆成几个案例`
});

/** E05: a sign that no keyboard types. */
export const controlCharacter = (code: number): Problem => ({
  code: 'E05',
  en: `an invisible control character (U+${hex(code)}) stands here. Delete it, or type the line anew`,
  zh: `这里有一个看不见的控制字符（U+${hex(code)}）。请删去，或者重新输入这一行`
});
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** E01: characters were lost when the file was read in a wrong encoding. */
export const lostCharacters = (): Problem => ({
  code: 'E01',
  en: 'the sign \uFFFD stands where a character was lost in a wrong encoding (often GBK). Open the original file and save it as UTF-8',
  zh: '“\uFFFD”表示这里的字因编码不对（多半是 GBK）而丢失。请打开原文件，另存为 UTF-8'
});
