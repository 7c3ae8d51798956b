import {
  brokenAtComma,
  brokenAtHash,
  colonInText,
  keyTwice,
  notText,
  oneLanguage,
  tooLong,
  translationMissing,
  undeclared,
  wrongShape
} from './checks/shapes.ts';
import { slippedKey } from './slipped-key.ts';
import type { Branch, Leaf, Tree } from './tree.ts';
import type { Lang, Text } from './types.ts';
import type { Path, Walk } from './walk.ts';

/** What YAML 1.2 would not take for a text. */
const noText = /^(|~|null|true|false|[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.inf|\.nan)$/i;
/** More than a minute of reading stands in no text of a case. */
const longest = 4000;

/** Reads a text: one string for each declared language, or one string when there is only one language. */
export function readText(tree: Tree, path: Path, to: Walk): Text {
  const text = tree.kind === 'leaf' ? single(tree, to) : tree.kind === 'map' ? translated(tree, to) : null;
  if (text === null) to.report(tree.at, wrongShape('text'));
  else to.texts.push({ path, text });
  return text ?? {};
}

function single(leaf: Leaf, to: Walk): Text {
  if (leaf.cut) to.report(leaf.cut, brokenAtHash());
  const slip = leaf.plain && /^(zh|en)\s*[:：]/.test(leaf.text) ? slippedKey(leaf.text) : null;
  if (slip) to.report(leaf.at, slip);
  else if (leaf.text.length > longest) to.report(leaf.at, tooLong(leaf.text.length, longest));
  else if (leaf.plain && noText.test(leaf.text)) to.report(leaf.at, notText(leaf.text));
  else if (to.languages.length > 1) to.report(leaf.at, oneLanguage(to.languages));
  // the author was told; one string then serves every language, so that nothing is blank
  return Object.fromEntries(to.languages.map((lang) => [lang, leaf.text]));
}

function translated(tree: Branch, to: Walk): Text {
  const out: Partial<Record<Lang, string>> = {};
  const given = new Map<Lang, Leaf>();
  for (const { key, value } of tree.pairs) {
    const lang = to.languages.find((one) => one === key.text);
    if (!lang) strayKey(tree, key, value, to);
    else if (given.has(lang)) to.report(key.at, keyTwice(lang, tree.pairs[0]?.key.at.line ?? key.at.line));
    else {
      given.set(lang, key);
      out[lang] = oneText(value, key, lang, to);
    }
  }
  // the missing one is looked for where the other stands
  const [[beside, key] = [null, tree]] = given;
  for (const lang of to.languages) if (!given.has(lang)) to.report(key.at, translationMissing(lang, beside));
  return out;
}

function oneText(value: Tree, key: Leaf, lang: Lang, to: Walk): string {
  if (value.kind === 'map') to.report(value.at, colonInText(value.pairs[0]?.key.text ?? ''));
  else if (value.kind === 'list') to.report(value.at, wrongShape('text'));
  else if (value.text.trim() === '') to.report(key.at, translationMissing(lang, null));
  else if (value.plain && noText.test(value.text)) to.report(value.at, notText(value.text));
  else if (value.text.length > longest) to.report(value.at, tooLong(value.text.length, longest));
  else if (value.cut) to.report(value.cut, brokenAtHash());
  else return value.text.normalize('NFC');
  return '';
}

function strayKey(tree: Branch, key: Leaf, value: Tree, to: Walk): void {
  const empty = value.kind === 'leaf' && value.text === '';
  const slip = /^(zh|en)\s*[:：]/.test(key.text) ? slippedKey(key.text) : null;
  if (slip) to.report(key.at, slip);
  else if (tree.flow && empty) to.report(key.at, brokenAtComma(key.text));
  else if (/^[a-z]{2}(-[A-Za-z]+)?$/.test(key.text)) to.report(key.at, undeclared(key.text, to.languages));
  else to.report(key.at, colonInText(key.text));
}
