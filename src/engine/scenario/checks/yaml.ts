import type { Problem } from '../findings.ts';

/** E05: YAML aliases are no part of the format. */
export const aliasUsed = (name: string): Problem => ({
  code: 'E05',
  en: `"&${name}" and "*${name}" are YAML anchors and aliases, which a case does not use. Write the value out; put a text that starts with * or & between double quotes`,
  zh: `“&${name}”“*${name}”是 YAML 的锚点和引用，案例里不用。请把内容直接写出来；以 * 或 & 开头的文字要用英文双引号括起来`
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

/** E05: an empty file. */
export const nothingInFile = (): Problem => ({
  code: 'E05',
  en: 'the file is empty. A case begins with the line "relate: 1"',
  zh: '文件是空的。案例的第一行是“relate: 1”'
});

/** E02: a tab where spaces indent. */
export const indentTab = (lines: number): Problem => ({
  code: 'E02',
  en: `a tab indents this line${lines > 1 ? ` and ${lines - 1} more` : ''}. Use spaces only: replace every tab by two spaces`,
  zh: `这一行${lines > 1 ? `（还有另外 ${lines - 1} 行）` : ''}用制表符（Tab）缩进。只能用空格：请把每个制表符换成两个空格`
});

/** E03: full-width spaces where spaces indent. */
export const indentWide = (lines: number): Problem => ({
  code: 'E03',
  en: `a full-width space indents this line${lines > 1 ? ` and ${lines - 1} more` : ''}. Switch the input method to half-width and use plain spaces`,
  zh: `这一行${lines > 1 ? `（还有另外 ${lines - 1} 行）` : ''}用全角空格缩进。请切换到半角，改用普通空格`
});

/** E04: a colon and a space inside a text. */
export const colonInside = (): Problem => ({
  code: 'E04',
  en: '": " inside a text makes YAML look for a key. Put the whole text between quotes',
  zh: '文字里的英文冒号加空格会让 YAML 以为前面是键。请用英文引号把整段文字括起来；中文句子也可以改用中文冒号'
});

/** E05: "key:value" without a space. */
export const noSpaceAfterColon = (key: string, value: string): Problem => ({
  code: 'E05',
  en: `a space is missing after "${key}:". Write "${key}: ${beginning(value)}"`,
  zh: `“${key}:”的冒号后面要空一格。请写成“${key}: ${beginning(value)}”`
});

/** Enough of a value to find it again. */
function beginning(value: string): string {
  const signs = [...(value.split('\n')[0] ?? '').trim()];
  return signs.length > 24 ? `${signs.slice(0, 24).join('')}…` : signs.join('');
}

/** E05: a sign with which no text may begin. */
export const reservedStart = (sign: string): Problem => ({
  code: 'E05',
  en: `a text cannot begin with ${sign}. Put the whole text between quotes`,
  zh: `文字不能以 ${sign} 开头。请用英文引号把整段文字括起来`
});

/** E05: a text that begins with a bracket. */
export const bracketStart = (sign: string): Problem => ({
  code: 'E05',
  en: `a text that begins with ${sign} is read as a list of values, and this one goes on behind the closing bracket. Put the whole text between quotes`,
  zh: `以 ${sign} 开头的文字会被当成列表，而括号后面还有字。请用英文引号把整段文字括起来`
});

/** E58: a text that starts with a quoted part and goes on. */
export const quoteGoesOn = (quote: string): Problem => ({
  code: 'E58',
  en: `the text starts with ${quote} and goes on after the closing ${quote}. Put the whole text between ${quote === '"' ? "' and '" : '" and "'}`,
  zh: `这段文字以 ${quote} 开头，引号结束后还有字。请在整段文字外面再加一层 ${quote === '"' ? "'……'" : '"……"'}，或者改用中文引号“”`
});

/** E58: a text that starts with a quote which is never closed. */
export const quoteNeverCloses = (quote: string): Problem => ({
  code: 'E58',
  en: `the text starts with ${quote} and the closing ${quote} is missing. Close it, or put the whole text between ${quote === '"' ? "' and '" : '" and "'}`,
  zh: `这段文字以 ${quote} 开头，却没有结束的 ${quote}。请补上，或者在整段文字外面加 ${quote === '"' ? "'……'" : '"……"'}`
});

const badIndent = {
  en: 'the indentation does not fit the lines above. Keys that belong together begin in the same column, two spaces further in than what holds them',
  zh: '缩进和上面的行对不上。同一层的键要左对齐，比上一层多缩进两个空格'
};
/** E05: a key that is indented too far. */
export const indentation = (): Problem => ({ code: 'E05', ...badIndent });

const noColon = {
  en: 'this line is neither "key: value" nor part of the text above. Write the colon and a space after the key, or indent the line further',
  zh: '这一行既不是“键: 值”，也不接着上面的文字。请在键后面加英文冒号和空格，或者把这一行再缩进一些'
};
const bracket = {
  en: 'a bracket or a comma is missing here. Close every { with } and every [ with ], and put commas between the entries',
  zh: '这里缺少括号或逗号。每个 { 要有 }，每个 [ 要有 ]，各项之间用英文逗号'
};
const documents = {
  en: 'a second document begins here. A case is one document: delete the line "---" or "..."',
  zh: '这里开始了第二份文档。一个案例只有一份：请删去“---”或“...”这一行'
};
const sentences: Readonly<Record<string, { en: string; zh: string }>> = {
  BAD_INDENT: badIndent,
  BLOCK_AS_IMPLICIT_KEY: badIndent,
  MULTILINE_IMPLICIT_KEY: noColon,
  MISSING_CHAR: noColon,
  BLOCK_IN_FLOW: bracket,
  FLOW: bracket,
  MULTIPLE_DOCS: documents,
  BAD_DQ_ESCAPE: {
    en: 'after a backslash between double quotes only certain letters may stand. Use single quotes, or write the backslash twice',
    zh: '双引号里的反斜杠后面只能跟特定的字母。请改用单引号，或者把反斜杠写两次'
  },
  BAD_SCALAR_START: {
    en: 'no text may begin with this sign. Put the whole text between quotes',
    zh: '文字不能以这个符号开头。请用英文引号把整段文字括起来'
  },
  BAD_DIRECTIVE: {
    en: 'a line that begins with % is an instruction to YAML, which a case does not use. Delete it, or put the text between quotes',
    zh: '以 % 开头的行是给 YAML 的指令，案例里不用。请删去，或者用英文引号把文字括起来'
  },
  RESOURCE_EXHAUSTION: {
    en: 'a list or map between brackets is far too long or too deeply nested. Write its entries on lines of their own',
    zh: '括号里的内容太多，或者嵌套太深。请把各项分行写'
  },
  TAG_RESOLVE_FAILED: { en: tagUsed().en, zh: tagUsed().zh }
};
const unexpected = {
  en: 'this does not fit here. Look for a missing colon, comma or quote on this line and the line above; put a text with special signs between quotes',
  zh: '这里的内容接不上。请检查这一行和上一行是不是少了冒号、逗号或引号；有特殊符号的文字要用英文引号括起来'
};

/** E05: a fault of YAML that has no code of its own; `inFlow` when it concerns { } or [ ]. */
export const otherFault = (code: string, inFlow: boolean): Problem => ({
  code: 'E05',
  ...(sentences[inFlow ? 'FLOW' : code] ?? unexpected)
});
