import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compile } from '#engine/machine';
import { examine } from '#engine/proof';
import { parse, type Finding, type Scenario } from '#engine/scenario';
import type { CaseFile } from '#lib/server/catalogue.ts';
import { endingsNotFound } from './bots/endings.ts';
import { mostTrials } from './bots/trials.ts';
import { folderOf, readFolder } from './case.ts';

type Examined = ReturnType<typeof examine>;

/** Checks a case's folder: its file with all proofs, in rounds whether plays by chance come to the endings, and the teaching note. */
export async function checkFolder(path: string): Promise<Examined & { id: string }> {
  const file = await readFolder(path);
  const found = examine(file.input, file.about);
  const rounds = found.scenario?.kind === 'rounds' ? await checkEndings(found.scenario, file, path) : [];
  const note = await checkNote(path);
  return { ...found, id: file.about.id, findings: [...found.findings, ...rounds, ...note] };
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

const untouched = /把下面几行换成你自己的|put your own words here/;

/** E70: the teaching note still has the words of the template, which may keep them. */
async function checkNote(path: string): Promise<Finding[]> {
  const folder = folderOf(path);
  const note = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const lines = note.split('\n');
  const line = lines.findIndex((one) => untouched.test(one));
  if (line < 0 || basename(folder).startsWith('_')) return [];
  return [
    {
      code: 'E70',
      severity: 'warning',
      file: `${basename(folder)}/README.md`,
      line: line + 1,
      column: 1,
      en: 'the teaching note is still that of the template. Write your own, and delete this line',
      zh: '教学说明还是模板里的。请写上自己的，并删去这一行'
    }
  ];
}
