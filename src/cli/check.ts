import { format, type Finding } from '#engine/scenario';
import { checkFolder } from './check-folder.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';

/** `relate check`: every finding of the validator, proofs included. */
export const check: Command = {
  usage: 'check <folder>... [--strict]',
  en: 'lists what to mend in a case; exit 1 on an error (--strict: on any finding)',
  zh: '列出案例中需要修改之处；有错误时退出码为1（加 --strict：有任何问题即为1）',
  help: {
    en: `Each finding names the file, the line and the column, what is wrong and how to mend it.
An error keeps the case from being played; a warning or a note does not.

    npm run -s relate -- check scenarios/my-shop --strict`,
    zh: `每一条都写明文件、行、列，哪里不对，怎样改。
有“错误”的案例不能开始；“提醒”和“备注”不影响。

    npm run -s relate -- check scenarios/my-shop --strict --lang zh`
  },
  options: ['strict'],
  run
};

/** Nobody mends more at a time. */
const most = 200;

async function run({ paths, json, lang, strict }: Args): Promise<number> {
  if (!paths.length) throw new Refusal('Name a folder of a case: relate check <folder>', '请给出案例文件夹：relate check <文件夹>');
  const findings: Finding[] = [];
  for (const path of paths) {
    const result = await checkFolder(path);
    findings.push(...result.findings);
    if (json) continue;
    tell(result.findings, lang);
    print(summary(result, lang));
  }
  if (json) printJson({ findings });
  return findings.some((finding) => strict || finding.severity === 'error') ? 1 : 0;
}

/** Prints findings in the order of the file; of too many the gravest come first, and the rest is counted. */
function tell(findings: readonly Finding[], lang: Args['lang']): void {
  const graver = ['error', 'warning', 'note'].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const told = findings.length > most ? graver.slice(0, most) : findings;
  told.forEach((finding) => print(format(finding, lang)));
  const more = findings.length - told.length;
  if (more) print(lang === 'zh' ? `……还有${more}处，请先改好以上各处。` : `... and ${more} more: mend these first.`);
}

/** How far the proofs came; of rounds they say nothing of what the customers decide. */
function summary({ id, scenario, findings, complete, situations }: Awaited<ReturnType<typeof checkFolder>>, lang: Args['lang']): string {
  const proved = scenario !== null && !findings.some((finding) => finding.severity === 'error');
  const many = situations.toString();
  const open = scenario?.kind === 'rounds';
  const far = complete
    ? `every question about the plays is answered (${many} situations${open ? '; whether the customers come to stand as a condition asks is only tried' : ''})`
    : `the plays are too many to answer every question about them (stopped after ${many} situations)`;
  const farZh = complete
    ? `关于走法的问题都已查清（${many}种局面${open ? '；顾客群会不会达到条件里的数字，只能试' : ''}）`
    : `走法太多，未能全部查清（查了${many}种局面）`;
  if (lang === 'zh') return `${id}：${findings.length ? `${findings.length}处需要查看` : '没有问题'}${proved ? `；${farZh}` : ''}。`;
  return `${id}: ${findings.length ? `${findings.length} to look at` : 'nothing to mend'}${proved ? `; ${far}` : ''}.`;
}
