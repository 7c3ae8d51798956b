import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { examine } from '#engine/proof';
import type { Decision, Finding, Lang, Scenario, Text } from '#engine/scenario';

/** What the gallery shows of a case; `minutes` is the time of play that its author asks for. */
export interface CaseCard {
  id: string;
  title: Text;
  summary: Text;
  languages: readonly Lang[];
  industry: string;
  difficulty: 1 | 2 | 3;
  kind: Scenario['kind'];
  person?: { name: Text; face?: string };
  picture?: { file: string; alt: Text };
  scenes: number;
  endings: number;
  minutes: number;
  /** People in a team. */
  team: { min: number; max: number };
  concepts: readonly { id: string; name: Text }[];
  /** Who wrote it, where it is a teacher's own: null for the reader himself. */
  by?: string | null;
}
/** A picture of a case, with the headers under which it is safe to send. */
export interface Media {
  body: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}
export type CaseResult = { scenario: Scenario } | { findings: Finding[] };

const mediaTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp'
};
/** The validator refuses far smaller files with a finding; this keeps a huge one out of memory. */
const mostBytes = 64e6;
const cache = new Map<string, { stamp: string; result: CaseResult }>();

/** The folder of the cases: SCENARIOS_DIR, else `scenarios` where the process runs. */
const home = () => resolve(process.env.SCENARIOS_DIR || 'scenarios');

/** Lists every case that can be played; a case with errors is left out. The one with the most endings comes first: a new class and the first page begin with it. */
export async function listCases(): Promise<CaseCard[]> {
  const results = await Promise.all((await caseIds()).map(loadCase));
  const cards = results.flatMap((result) => (result && 'scenario' in result ? [cardOf(result.scenario)] : []));
  return cards.sort((a, b) => b.endings - a.endings);
}

/** Lists the cases that cannot be played for their errors, by name of the folder, so that their authors find them. */
export async function listBroken(): Promise<string[]> {
  const ids = await caseIds();
  const results = await Promise.all(ids.map(loadCase));
  return ids.filter((_, k) => results[k] && 'findings' in results[k]);
}

/** A case's file as the validator takes it. */
export interface CaseFile {
  input: Uint8Array;
  about: { id: string; file: string; media: ReadonlySet<string> };
}

/** Reads the file of a case from its folder, with the names of its pictures; throws Node's error when it cannot be read. */
export async function readCase(folder: string): Promise<CaseFile> {
  const id = basename(folder);
  const { size } = await stat(join(folder, 'scenario.yaml'));
  if (size > mostBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  const input = await readFile(join(folder, 'scenario.yaml'));
  return { input, about: { id, file: `${id}/scenario.yaml`, media: new Set(await mediaNames(folder)) } };
}

/** Loads one case as it is on disk now: the scenario, or the findings of a broken one; null when there is no such case. */
export async function loadCase(id: string): Promise<CaseResult | null> {
  if (!(await caseIds()).includes(id)) return null;
  const folder = join(home(), id);
  const found = await stat(join(folder, 'scenario.yaml')).catch(() => null);
  if (!found?.isFile()) return null;
  const stamp = [found.mtimeMs, found.size, ...(await mediaNames(folder))].join('|');
  const known = cache.get(folder);
  if (known?.stamp === stamp) return known.result;
  // a file that is locked, forbidden or huge breaks this case alone; it is not remembered, for that may pass
  const file = await readCase(folder).catch(() => null);
  if (!file) return { findings: [] };
  // errors of the customer base count; exploring every play is left to the author's own check
  const { scenario, findings } = examine(file.input, { ...file.about, limit: 1 });
  const result = scenario ? { scenario } : { findings };
  if (!scenario) console.warn(`${id} cannot be played; what to mend: npm run -s relate -- check ${folder}`);
  cache.set(folder, { stamp, result });
  return result;
}

/** The folder of a case, or of the template; null when there is none of that name. */
export async function caseFolder(id: string): Promise<string | null> {
  const entries = await readdir(home(), { withFileTypes: true }).catch(() => []);
  const known = entries.some((entry) => entry.isDirectory() && entry.name === id && !id.startsWith('.'));
  return known ? join(home(), id) : null;
}

/** Reads a picture from a case's media folder; null for anything else, hostile names included. */
export async function mediaFile(id: string, file: string): Promise<Media | null> {
  if (!(await caseIds()).includes(id) || !(await mediaNames(join(home(), id))).includes(file)) return null;
  const path = join(home(), id, 'media', file);
  const { mtimeMs, size } = await stat(path);
  return pictureOf(file, new Uint8Array(await readFile(path)), `${Math.round(mtimeMs)}-${size}`);
}

/** A picture as it is sent: by the type that its name tells, under a policy that lets it run nothing; null when it is no picture. */
export function pictureOf(file: string, body: Uint8Array<ArrayBuffer>, tag: string): Media | null {
  const type = mediaTypes[extname(file).toLowerCase()];
  if (!type) return null;
  return {
    body,
    headers: {
      'content-type': type,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      etag: `"${tag}"`
    }
  };
}

/** Lists the files of a case's media folder; empty when it has none. */
async function mediaNames(folder: string): Promise<string[]> {
  return names(join(folder, 'media'), 'isFile');
}

/** Names are taken from the listing and never from a request, so no request can point outside the folder. */
async function caseIds(): Promise<string[]> {
  return names(home(), 'isDirectory');
}

async function names(folder: string, kind: 'isFile' | 'isDirectory'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const kept = entries.filter((entry) => entry[kind]() && !/^[_.]/.test(entry.name));
  return kept.map((entry) => entry.name).sort();
}

/** What the gallery shows of a scenario. */
export function cardOf(scenario: Scenario): CaseCard {
  const { id, title, summary, languages, industry, difficulty, person, scenes } = scenario;
  const decisions = scenes.filter((scene) => scene.kind === 'decision');
  const picture = scenes.find((scene) => scene.picture)?.picture;
  const seconds = scenario.class.play ?? decisions.reduce((sum, scene) => sum + scene.seconds * timesOf(scene), 0);
  return {
    id,
    title,
    summary,
    languages,
    industry,
    difficulty,
    kind: scenario.kind,
    ...(person && { person: { name: person.name, face: person.face } }),
    ...(picture && { picture }),
    scenes: scenes.length,
    endings: scenes.length - decisions.length,
    minutes: Math.max(1, Math.round(seconds / 60)),
    team: scenario.class.team,
    concepts: scenario.concepts.map(({ id, name }) => ({ id, name }))
  };
}

/** How often something is decided in a scene: in each round, at each step of a board. */
const timesOf = ({ round, hub, choices }: Decision): number => round?.rounds ?? (hub ? choices.length : 1);
