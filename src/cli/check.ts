import { examine } from '#engine/proof';
import { format, type Finding } from '#engine/scenario';
import { readFolder } from './case.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';

/** `relate check`: every finding of the validator, proofs included. */
export const check: Command = {
  usage: 'check <folder>... [--strict]',
  en: 'lists what to mend in a case; exit 1 on an error (--strict: on any finding)',
  zh: '列出案例中需要修改之处；有错误时退出码为1（加 --strict：有任何问题即为1）',
  options: ['strict'],
  run
};

async function run({ paths, json, lang, strict }: Args): Promise<number> {
  if (!paths.length) throw new Refusal('Name a folder of a case: relate check <folder>', '请给出案例文件夹：relate check <文件夹>');
  const findings: Finding[] = [];
  for (const path of paths) {
    const { input, about } = await readFolder(path);
    const result = examine(input, about);
    findings.push(...result.findings);
    if (json) continue;
    result.findings.forEach((finding) => print(format(finding, lang)));
    print(summary(about.id, result, lang));
  }
  if (json) printJson({ findings });
  return findings.some((finding) => strict || finding.severity === 'error') ? 1 : 0;
}

function summary(id: string, { scenario, findings, complete, situations }: ReturnType<typeof examine>, lang: Args['lang']): string {
  const proved = scenario !== null && !findings.some((finding) => finding.severity === 'error');
  const many = situations.toString();
  const far = complete
    ? `every play was explored (${many} situations)`
    : `the plays are too many to explore all (stopped after ${many} situations)`;
  const farZh = complete ? `所有走法都已推演（${many}种局面）` : `走法太多，未能全部推演（推演了${many}种局面）`;
  if (lang === 'zh') return `${id}：${findings.length ? `${findings.length}处需要查看` : '没有问题'}${proved ? `；${farZh}` : ''}。`;
  return `${id}: ${findings.length ? `${findings.length} to look at` : 'nothing to mend'}${proved ? `; ${far}` : ''}.`;
}
