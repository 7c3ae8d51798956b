import type { Problem } from './findings.ts';
import type { RawChoice, RawEffects, RawLine, RawScenario, RawScene } from './keys.ts';
import type { Decision, Ending, Scenario, Text } from './types.ts';
import type { Path } from './walk.ts';

/** What a check looks at: the case as written and as built, and where to tell what it finds. */
export interface Case {
  raw: RawScenario;
  scenario: Scenario;
  texts: readonly { path: Path; text: Text }[];
  media: ReadonlySet<string> | undefined;
  /** Something is written at this path, readable or not. */
  has(path: Path): boolean;
  /** A map is written at this path; when not, that was told already and links into it are not judged. */
  hasMap(path: Path): boolean;
  report(path: Path, problem: Problem): void;
}
/** A check tells all that it finds; checks do not depend on each other. */
export type Check = (of: Case) => void;

export const decisionsOf = ({ scenes }: Scenario): Decision[] => scenes.filter((scene) => scene.kind === 'decision');
/** Scenes that come back: of rounds, and of a project's steps. */
export const isBoard = ({ round, hub }: Decision): boolean => round !== undefined || hub === true;
export const endingsOf = ({ scenes }: Scenario): Ending[] => scenes.filter((scene) => scene.kind === 'ending');

/** Every choice as written, with its path. */
export function choicesIn(raw: RawScenario): { scene: RawScene; choice: RawChoice; path: Path }[] {
  return raw.scenes.named.flatMap((scene) =>
    (scene.choices?.named ?? []).map((choice) => ({ scene, choice, path: ['scenes', scene.id, 'choices', choice.id] }))
  );
}

/** Every `go` line as written, with its path. */
export function linesIn(raw: RawScenario): { line: RawLine; path: Path }[] {
  const holders = [
    ...choicesIn(raw).map(({ choice, path }) => ({ go: choice.go, path })),
    ...raw.scenes.named.map(({ id, go }) => ({ go, path: ['scenes', id] }))
  ];
  return holders.flatMap(({ go = [], path }) => go.map((line, i) => ({ line, path: [...path, 'go', i] })));
}

/** All effects as written: of choices, lines, endings and events. */
export function effectsIn(raw: RawScenario): { effects: RawEffects; path: Path }[] {
  const holders = [
    ...choicesIn(raw).map(({ choice, path }) => ({ effects: choice.effects, path })),
    ...linesIn(raw).map(({ line, path }) => ({ effects: line.effects, path })),
    ...raw.scenes.named.map((scene) => ({ effects: scene.effects, path: ['scenes', scene.id] })),
    ...(raw.events?.named ?? []).map((event) => ({ effects: event.effects, path: ['events', event.id] }))
  ];
  return holders.flatMap(({ effects, path }) => (effects ? [{ effects, path: [...path, 'effects'] }] : []));
}
