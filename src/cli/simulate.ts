import { printJson, Refusal, type Args, type Command } from './command.ts';
import { readJson } from './json-file.ts';
import { help } from './simulate-help.ts';
import { tellBase, tellDonations } from './simulate-table.ts';
import { simulateSpec } from './simulation.ts';

/** `relate simulate`: the customer base alone, without a case. */
export const simulate: Command = {
  usage: 'simulate <spec.json>',
  en: 'simulates the customer base of a spec, without a case',
  zh: '按说明文件单独模拟顾客群，不需要案例',
  help,
  options: [],
  run
};

async function run({ paths, json, lang }: Args): Promise<number> {
  const spec = await readJson(onlyPath(paths));
  const answer = simulateSpec(spec);
  if (!answer.ok) throw new Refusal(answer.en, answer.zh);
  if (json) printJson(answer.result);
  else if (answer.model === 'base') tellBase(answer.result, (spec as { months: number }).months, lang);
  else tellDonations(answer.result, lang);
  return 0;
}

function onlyPath(paths: readonly string[]): string {
  const [path, ...more] = paths;
  if (path !== undefined && more.length === 0) return path;
  throw new Refusal('Give one file: relate simulate <spec.json>', '请给出一个文件：relate simulate <spec.json>');
}
