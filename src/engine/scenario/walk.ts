import { badName, brokenAtComma, keyMissing, keyTwice, notOneOf, tooMany, unknownKey, valueMissing, wrongShape } from './checks/shapes.ts';
import { fullWidth } from './checks/values.ts';
import type { Report } from './findings.ts';
import type { Keys, Rule, Shape } from './shape.ts';
import { slippedKey } from './slipped-key.ts';
import { readText } from './text.ts';
import type { Branch, Leaf, Tree } from './tree.ts';
import type { Lang, Text } from './types.ts';
import { readValue } from './values.ts';

export type Path = readonly (string | number)[];
/** What the walk through the file needs and gathers. */
export interface Walk {
  languages: readonly Lang[];
  report: Report;
  /** Every text of the case with its place, for the checks of wording. */
  texts: { path: Path; text: Text }[];
}

const forbidden = ['__proto__', 'prototype', 'constructor', 'all', 'team'];
const nameForm = /^\p{L}[\p{L}\p{M}\p{Nd}_-]{0,59}$/u;

/** Reads a tree by its shape; what is wrong or missing is reported and becomes a blank (NaN, '', [], {}), so that the other checks go on. */
export function walk<T>(shape: Shape<T>, tree: Tree, path: Path, to: Walk): T {
  return read(shape.rule, tree, path, to) as T;
}

function read(rule: Rule, tree: Tree, path: Path, to: Walk): unknown {
  switch (rule.kind) {
    case 'text':
      return readText(tree, path, to);
    case 'map':
      return tree.kind === 'map' ? readMap(rule.keys, tree, path, to) : wrong(rule, 'map', tree, to);
    case 'names':
      return tree.kind === 'map' ? readNames(rule, tree, path, to) : wrong(rule, 'names', tree, to);
    case 'list':
      return readList(rule, tree, path, to);
    default:
      return tree.kind === 'leaf' ? readLeaf(rule, tree, to) : wrong(rule, 'value', tree, to);
  }
}

function wrong(rule: Rule, wanted: Parameters<typeof wrongShape>[0], tree: Tree, to: Walk): unknown {
  const slip = tree.kind === 'leaf' && tree.plain && wanted !== 'value' ? slippedKey(tree.text) : null;
  to.report(tree.at, slip ?? wrongShape(wanted, rule.kind === 'map' ? Object.keys(rule.keys) : []));
  return blank(rule);
}

function readLeaf(rule: Exclude<Rule, { kind: 'text' | 'map' | 'names' | 'list' }>, leaf: Leaf, to: Walk): unknown {
  const text = leaf.text.normalize('NFC');
  if (rule.kind === 'word') {
    if (rule.words === null || rule.words.includes(text)) return text;
    const narrow = text.normalize('NFKC');
    to.report(leaf.at, rule.words.includes(narrow) ? fullWidth(text, narrow) : notOneOf(text, rule.words, rule.code));
    return blank(rule);
  }
  const reading = readValue(rule, text);
  if ('value' in reading) return reading.value;
  to.report(leaf.at, reading.problem);
  return blank(rule);
}

function readMap(keys: Keys, tree: Branch, path: Path, to: Walk): Record<string, unknown> {
  const known = Object.keys(keys);
  const out: Record<string, unknown> = {};
  for (const { key, value, name } of entries(tree, to)) {
    const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!shape) strayKey(name, key, value, known, tree, to);
    else if (isEmpty(value)) to.report(key.at, valueMissing(name));
    else out[name] = read(shape.rule, value, [...path, name], to);
  }
  for (const name of known) {
    const shape = keys[name];
    if (!shape?.required || Object.hasOwn(out, name)) continue;
    if (!tree.pairs.some(({ key }) => key.text === name)) to.report(tree.at, keyMissing(name));
    out[name] = blank(shape.rule);
  }
  return out;
}

function strayKey(name: string, key: Leaf, value: Tree, known: readonly string[], tree: Branch, to: Walk): void {
  const narrow = name.normalize('NFKC').trim();
  const slip = slippedKey(name);
  if (slip) to.report(key.at, slip);
  else if (name !== narrow && known.includes(narrow)) to.report(key.at, fullWidth(name, narrow));
  else if (tree.flow && isEmpty(value)) to.report(key.at, brokenAtComma(name));
  else to.report(key.at, unknownKey(name, known));
}

function readNames(rule: Extract<Rule, { kind: 'names' }>, tree: Branch, path: Path, to: Walk): Record<string, unknown> {
  const all = entries(tree, to);
  const isBeside = (name: string) => Object.hasOwn(rule.beside, name);
  const own = all.filter(({ name }) => !isBeside(name));
  if (own.length > rule.most) {
    to.report(tree.at, tooMany(own.length, rule.most));
    return blank(rule) as Record<string, unknown>;
  }
  const named = own.map(({ key, value, name }) => {
    if (!rule.given && (!nameForm.test(name) || forbidden.includes(name))) to.report(key.at, slippedKey(name) ?? badName(name));
    if (isEmpty(value)) to.report(key.at, valueMissing(name));
    const entry = isEmpty(value) ? blank(rule.of.rule) : read(rule.of.rule, value, [...path, name], to);
    return typeof entry === 'object' ? { ...entry, id: name } : { value: entry, id: name };
  });
  const beside = { ...tree, pairs: tree.pairs.filter(({ key }) => isBeside(key.text)) };
  return { ...readMap(rule.beside, beside, path, to), named };
}

function readList(rule: Extract<Rule, { kind: 'list' }>, tree: Tree, path: Path, to: Walk): unknown[] {
  const single = tree.kind === 'leaf' || (tree.kind === 'map' && rule.of.rule.kind === 'map');
  if (tree.kind !== 'list' && !(single && rule.alone)) return wrong(rule, 'list', tree, to) as unknown[];
  if (tree.kind === 'list') return tree.items.map((item, i) => read(rule.of.rule, item, [...path, i], to));
  if (tree.kind === 'map' || typeof rule.alone !== 'string') return [read(rule.of.rule, tree, [...path, 0], to)];
  const key = { kind: 'leaf', text: rule.alone, plain: true, at: tree.at } as const;
  return [read(rule.of.rule, { kind: 'map', flow: false, at: tree.at, pairs: [{ key, value: tree }] }, [...path, 0], to)];
}

/** The pairs of a map; a name that comes twice is reported and left out. */
function entries(tree: Branch, to: Walk): { key: Leaf; value: Tree; name: string }[] {
  const first = new Map<string, number>();
  return tree.pairs.flatMap(({ key, value }) => {
    const name = key.text;
    const line = first.get(name);
    if (line !== undefined) return (to.report(key.at, keyTwice(name, line)), []);
    first.set(name, key.at.line);
    return [{ key, value, name }];
  });
}

const isEmpty = (tree: Tree): boolean => tree.kind === 'leaf' && tree.plain && tree.text === '';

/** What stands in for a value that cannot be read; comparisons with NaN are false, so no other check follows from it. */
function blank(rule: Rule): unknown {
  switch (rule.kind) {
    case 'word':
      return '';
    case 'number':
    case 'percent':
    case 'time':
      return NaN;
    case 'span':
      return { min: NaN, max: NaN };
    case 'yes':
      return false;
    case 'text':
      return {};
    case 'list':
      return [];
    case 'names':
      return { ...blankKeys(rule.beside), named: [] };
    case 'map':
      return blankKeys(rule.keys);
  }
}

function blankKeys(keys: Keys): Record<string, unknown> {
  const needed = Object.entries(keys).filter(([, shape]) => shape.required);
  return Object.fromEntries(needed.map(([name, shape]) => [name, blank(shape.rule)]));
}
