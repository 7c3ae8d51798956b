import { examine } from '#engine/proof';
import type { Finding, Scenario } from '#engine/scenario';
import type { Refusal } from '../desk/refusals.ts';
import { takeApart, type KeptFile, type Package } from './package.ts';
import { endingOf } from './pictures.ts';

/** A case as it was sent, taken apart and checked; `scenario` is null while an error stands. */
export interface Checked extends Package {
  scenario: Scenario | null;
  findings: Finding[];
}

const mostMs = 5_000;

/** What is to be checked: the bytes that were sent, for which case, and what lies beside its script so far. */
export interface Task {
  id: string;
  bytes: Uint8Array;
  beside: readonly KeptFile[];
}

/** Takes apart what was sent and checks it as `relate check` does; a refusal is for what is no case at all. */
export function examinePackage({ id, bytes, beside }: Task): Checked | Refusal {
  const taken = takeApart(bytes, beside);
  if (!taken.ok) return taken;
  const media = new Set(taken.files.flatMap(({ name }) => /^media\/(.+)$/.exec(name)?.[1] ?? []));
  const until = performance.now() + mostMs;
  const expired = () => performance.now() > until;
  const { scenario, findings } = examine(taken.source, { id, file: 'scenario.yaml', media, expired });
  return { ...taken, findings, scenario: scenario && withPicturesOf(scenario, taken.files) };
}

/** Names each picture by its content: so a version is its pictures too, and a class keeps those that it began with. */
function withPicturesOf(scenario: Scenario, files: readonly KeptFile[]): Scenario {
  const nameOf = (file: string) => `${files.find(({ name }) => name === `media/${file}`)?.sha256}.${endingOf(file)}`;
  const scenes = scenario.scenes.map((scene) =>
    scene.picture ? { ...scene, picture: { ...scene.picture, file: nameOf(scene.picture.file) } } : scene
  );
  return { ...scenario, scenes };
}
