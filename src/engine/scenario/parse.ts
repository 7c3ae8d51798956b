import { boardsMeant } from './boards-meant.ts';
import { build } from './build.ts';
import type { Case } from './case.ts';
import { checks } from './check.ts';
import { tooMany } from './checks/shapes.ts';
import { findingOf, inOrder } from './findings.ts';
import type { Place, Report } from './findings.ts';
import { mostScenes, scenarioShape } from './keys.ts';
import { read } from './read.ts';
import { child, locateIn, treeAt } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Finding, Lang, Scenario } from './types.ts';
import { walk } from './walk.ts';
import type { Path, Walk } from './walk.ts';

/** What became of a file: a Scenario when no error stands, all findings, and where each part stands. */
export interface Parsed {
  scenario: Scenario | null;
  findings: Finding[];
  /** Line and column of a path in the words of the file, e.g. ['scenes', 'desk', 'choices', 'listen', 'go', 0, 'to']. */
  locate(path: Path): Place;
}
export interface ParseOptions {
  /** The name of the case's folder. */
  id: string;
  /** What findings call the file. */
  file: string;
  /** Names of the files in media/; without it, pictures are not looked for. */
  media?: ReadonlySet<string>;
}

/** Reads a case from the bytes or text of its file and checks everything that can be told without playing it; never throws. */
export function parse(input: Uint8Array | string, { id, file, media }: ParseOptions): Parsed {
  const findings: Finding[] = [];
  const report: Report = (at, problem) => findings.push(findingOf(file, at, problem));
  const tree = read(input, report);
  const locate = (path: Path): Place => (tree ? locateIn(tree, path) : { line: 1, column: 1 });
  const scenario = tree && scenarioOf(tree, id, media, report);
  const told = inOrder(findings);
  return { scenario: told.some(({ severity }) => severity === 'error') ? null : scenario, findings: told, locate };
}

function scenarioOf(tree: Tree, id: string, media: ReadonlySet<string> | undefined, report: Report): Scenario | null {
  const scenes = child(tree, 'scenes');
  if (scenes?.kind === 'map' && scenes.pairs.length > mostScenes) {
    report(scenes.at, tooMany(scenes.pairs.length, mostScenes));
    return null;
  }
  const to: Walk = { languages: languagesOf(tree), report, texts: [] };
  const raw = boardsMeant(walk(scenarioShape, tree, [], to));
  const scenario = build(raw, id);
  const of: Case = {
    raw,
    scenario,
    texts: to.texts,
    media,
    has: (path) => treeAt(tree, path) !== null,
    hasMap: (path) => treeAt(tree, path)?.kind === 'map',
    report: (path, problem) => report(locateIn(tree, path), problem)
  };
  for (const check of checks) check(of);
  return scenario;
}

/** The languages are needed before the first text is read. */
function languagesOf(tree: Tree): Lang[] {
  const given = child(tree, 'languages');
  const words = given?.kind === 'list' ? given.items : given ? [given] : [];
  const known = words.flatMap((word) => (word.kind === 'leaf' && (word.text === 'zh' || word.text === 'en') ? [word.text as Lang] : []));
  return known.length > 0 ? known : ['zh', 'en'];
}
