import { compile } from '#engine/machine';
import { examine } from '#engine/proof';
import { parse, type Finding, type Scenario } from '#engine/scenario';
import type { CaseFile } from '#lib/server/catalogue.ts';
import { endingsNotFound } from './bots/endings.ts';
import { mostTrials } from './bots/trials.ts';
import { readFolder } from './case.ts';

type Examined = ReturnType<typeof examine>;

/** Checks a case's folder: its file with all proofs, and in rounds whether plays by chance come to the endings. */
export async function checkFolder(path: string): Promise<Examined & { id: string }> {
  const file = await readFolder(path);
  const found = examine(file.input, file.about);
  const rounds = found.scenario?.kind === 'rounds' ? await checkEndings(found.scenario, file, path) : [];
  return { ...found, id: file.about.id, findings: [...found.findings, ...rounds] };
}

/** E69: endings of rounds to which no play was found; whether the customers ever come to stand so cannot be proved. */
async function checkEndings(scenario: Scenario, { input, about }: CaseFile, path: string): Promise<Finding[]> {
  const { locate } = parse(input, about);
  const missed = await endingsNotFound(compile(scenario), path);
  return missed.map((id) => ({
    code: 'E69',
    severity: 'warning',
    file: about.file,
    ...locate(['scenes', id]),
    en: `none of ${mostTrials} plays by chance comes to the ending "${id}": the conditions on the way may never hold. Ease them, or save a play that ends there in playthroughs/`,
    zh: `随机推演${mostTrials}局，没有一局到过结局“${id}”：通向它的条件也许永远不成立。请放宽条件，或者在 playthroughs/ 里放一局走到它的记录`
  }));
}
