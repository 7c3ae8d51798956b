import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { LineCounter, Scalar } from 'yaml';
import type { Place, Report } from './findings.ts';
import { tooDeep } from './checks/limits.ts';
import { aliasUsed, keyIsNoWord, tagUsed } from './checks/yaml.ts';

/** A value of the file with its place; every leaf is the text that the author wrote. */
export type Tree = Leaf | Branch | Row;
export interface Leaf {
  kind: 'leaf';
  text: string;
  /** Written without quotes, so that YAML could read it as something else. */
  plain: boolean;
  at: Place;
  /** Where a # cuts an unquoted value off on its line, with no space behind it as a comment of the author's would have. */
  cut?: Place;
}
export interface Branch {
  kind: 'map';
  pairs: readonly { key: Leaf; value: Tree }[];
  /** Written in one line with { }. */
  flow: boolean;
  at: Place;
}
interface Row {
  kind: 'list';
  items: readonly Tree[];
  at: Place;
}

/** A file as written, with the offsets of its lines. */
export interface Source {
  text: string;
  lines: LineCounter;
}

/** A case needs a dozen levels. */
export const deepest = 24;

/** Turns a YAML node into a tree of plain text with places; aliases, tags and keys that are no words are reported. */
export function treeOf(node: unknown, source: Source, report: Report, from: Place, depth = 0): Tree {
  const at = placeOf(node, source.lines) ?? from;
  const empty: Leaf = { kind: 'leaf', text: '', plain: true, at };
  if (depth > deepest) return (report(at, tooDeep(deepest)), empty);
  if (isAlias(node)) return (report(at, aliasUsed(node.source)), empty);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) report(at, aliasUsed(node.anchor));
  if ((isScalar(node) || isMap(node) || isSeq(node)) && typeof node.tag === 'string' && written(node.tag)) report(at, tagUsed());
  if (isScalar(node)) return leafOf(node, source, at);
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => treeOf(item, source, report, at, depth + 1)) };
  if (!isMap(node)) return empty;
  const pairs = node.items.filter(isPair).flatMap((pair) => {
    const key = treeOf(pair.key, source, report, at, depth + 1);
    if (key.kind !== 'leaf') return (report(key.at, keyIsNoWord()), []);
    const value = treeOf(pair.value, source, report, key.at, depth + 1);
    // what holds other things is pointed at by its key: an author looks for the name, not for the first line inside
    const name = { ...key, text: key.text.normalize('NFC') };
    return [{ key: name, value: value.kind === 'leaf' ? value : { ...value, at: key.at } }];
  });
  return { kind: 'map', pairs, flow: node.flow === true, at };
}

function leafOf({ value, type, range }: Scalar, { text, lines }: Source, at: Place): Leaf {
  const plain = type === 'PLAIN';
  const leaf: Leaf = { kind: 'leaf', text: value === null ? '' : String(value), plain, at };
  const end = range?.[1] ?? 0;
  const gap = plain && leaf.text !== '' ? /^[ \t]+(?=#[^\s#])/.exec(text.slice(end, end + 200)) : null;
  return gap ? { ...leaf, cut: placeAt(end + gap[0].length, lines) } : leaf;
}

/** The tags that YAML itself gives to a text, a map and a list are not the author's. */
function written(tag: string): boolean {
  return !['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq'].includes(tag);
}

function placeOf(node: unknown, lines: LineCounter): Place | null {
  const range = (node as { range?: readonly number[] } | null)?.range;
  if (!range) return null;
  return placeAt(range[0] ?? 0, lines);
}

function placeAt(offset: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** Finds where something stands: a value at itself, a map or list at its key, something missing at what should hold it. */
export function locateIn(tree: Tree, path: readonly (string | number)[]): Place {
  let here = tree;
  for (const step of path) {
    const next = child(here, step);
    if (!next) break;
    here = next;
  }
  return here.at;
}

/** The value under a key of a map or at an index of a list, or null. */
export function child(tree: Tree, step: string | number): Tree | null {
  if (tree.kind === 'list' && typeof step === 'number') return tree.items[step] ?? null;
  if (tree.kind !== 'map') return null;
  return tree.pairs.find(({ key }) => key.text === step)?.value ?? null;
}

/** What is written at a path, or null. */
export function treeAt(tree: Tree, path: readonly (string | number)[]): Tree | null {
  return path.reduce<Tree | null>((here, step) => here && child(here, step), tree);
}
