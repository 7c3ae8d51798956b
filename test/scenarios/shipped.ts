import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile, type CompiledCase } from '#engine/machine';
import { parse, type Decision, type Ending, type Lang, type Scenario, type Text } from '#engine/scenario';
import type { FiledDecision } from '#engine/session';

/** A playthrough as it is filed beside a case. */
export interface Playthrough {
  case: string;
  seed: number;
  decisions: FiledDecision[];
  expect: {
    path: string[];
    ending: string;
    cost: number;
    /** Of a talk. */
    calm?: number;
    trust?: number;
    base: Record<string, 'up' | 'down'>;
  };
}

export const home = resolve('scenarios');
export const languages: readonly Lang[] = ['zh', 'en'];

/** Every case that is shipped, the starter case too. */
export const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The cases that people play. */
export const cases = folders.filter((name) => !name.startsWith('_'));

const names = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The file of a case as the validator takes it. */
export function fileOf(id: string) {
  const media = new Set(names(join(home, id, 'media')));
  return { input: readFileSync(join(home, id, 'scenario.yaml')), about: { id, file: `${id}/scenario.yaml`, media } };
}

export function scenarioOf(id: string): Scenario {
  const { input, about } = fileOf(id);
  const { scenario, findings } = parse(input, about);
  if (!scenario) throw new Error(`${id}: ${findings.map(({ en }) => en).join('\n')}`);
  return scenario;
}

/** The cases in which one customer is met face to face. */
export const talks = cases.filter((id) => scenarioOf(id).kind === 'encounter');

export const compiledOf = (id: string): CompiledCase => compile(scenarioOf(id));

export function playthroughsOf(id: string): { name: string; play: Playthrough }[] {
  const folder = join(home, id, 'playthroughs');
  return names(folder).map((name) => ({ name, play: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Playthrough }));
}

export const decisionsOf = ({ scenes }: Scenario): Decision[] => scenes.filter((scene) => scene.kind === 'decision');
export const endingsOf = ({ scenes }: Scenario): Ending[] => scenes.filter((scene) => scene.kind === 'ending');

/** Length of a text as a reader counts it: characters in Chinese, words in English. */
export function lengthOf(text: Text | undefined, lang: Lang): number {
  const words = text?.[lang] ?? '';
  return lang === 'zh' ? [...words].length : words.split(/\s+/).filter(Boolean).length;
}
