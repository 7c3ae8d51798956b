import { readFile } from 'node:fs/promises';
import type { CompiledCase } from '#engine/machine';
import { outcome, type Estimate, type Outcome } from '#engine/outcomes';
import { textOf } from '#engine/scenario';
import { decide, fold, type FiledDecision, type PlayEvent, type Session } from '#engine/session';
import { compileFolder } from './case.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';

/** `relate play`: plays decisions through to an ending and simulates the customer base. */
export const play: Command = {
  usage: 'play <folder> --decisions scene.choice,scene.choice | --log <file> [--seed n]',
  en: 'plays decisions and prints the ending, its cost and what it did to the customers',
  zh: '按给出的决定推演，输出结局、成本和对顾客群的影响',
  options: ['decisions', 'log', 'seed'],
  run
};

interface Play {
  seed?: number;
  decisions: readonly FiledDecision[];
}

async function run(args: Args): Promise<number> {
  const compiled = await compileFolder(args);
  const filed = await readPlay(args);
  const log = logOf(compiled, filed.decisions, seedOf(args) ?? filed.seed ?? compiled.scenario.customers.seed);
  const session = fold(compiled, log);
  const result = outcome(compiled, log);
  if (args.json) printJson(documentOf(session, result));
  else tell(compiled, session, result, args.lang);
  return 0;
}

function documentOf({ ending, now, steps, hash }: Session, result: Outcome) {
  const path = steps.map(({ scene, choice }) => `${scene}.${choice}`);
  return { ending, cost: now.cost, path, series: result.played.level, hash };
}

/** Hands the decisions to the session one by one, as a learner would; an illegal one is refused with its code. */
function logOf(compiled: CompiledCase, decisions: readonly FiledDecision[], seed: number): PlayEvent[] {
  const log: PlayEvent[] = [];
  const send = (command: Parameters<typeof decide>[2]) => {
    const answer = decide(compiled, log, command);
    if (!answer.ok) throw new Refusal(`${answer.code}: ${answer.en}`, `${answer.code}：${answer.zh}`);
    log.push(...answer.events);
  };
  send({ type: 'start-play', seed });
  for (const { scene, choice } of decisions) send({ type: 'lock-decision', basedOn: log.length, scene, choice: choice ?? '' });
  return log;
}

async function readPlay({ decisions, log }: Args): Promise<Play> {
  if ((decisions === undefined) === (log === undefined))
    throw new Refusal('Give either --decisions or --log.', '请用 --decisions 或 --log 二者之一给出决定。');
  if (decisions !== undefined) return { decisions: decisions.split(',').map(readDecision) };
  try {
    const file = JSON.parse(await readFile(log!, 'utf8')) as Partial<Play> | null;
    if (Array.isArray(file?.decisions) && file.decisions.every((each) => each !== null && typeof each === 'object'))
      return { seed: file.seed, decisions: file.decisions };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code) throw new Refusal(`${log} cannot be read (${code}).`, `无法读取 ${log}（${code}）。`);
  }
  throw new Refusal(
    `${log} is no play: it needs { "seed": 8, "decisions": [{ "scene": "…", "choice": "…" }] }.`,
    `${log} 不是走法文件：应写成 { "seed": 8, "decisions": [{ "scene": "…", "choice": "…" }] }。`
  );
}

function readDecision(word: string): FiledDecision {
  const [, scene, choice] = /^([^.{}=]+)\.([^.{}=]+)$/.exec(word.trim()) ?? [];
  if (scene && choice) return { scene, choice };
  throw new Refusal(
    `"${word}" is no decision: write scene.choice, with commas between decisions.`,
    `“${word}”不是决定：请写成“场景.选项”，多个决定之间用逗号隔开。`
  );
}

function seedOf({ seed }: Args): number | null {
  if (seed === undefined) return null;
  if (/^\d{1,10}$/.test(seed) && Number(seed) < 2 ** 32) return Number(seed);
  throw new Refusal(
    `--seed is a whole number from 0 to 4294967295, not "${seed}".`,
    `--seed 应是0到4294967295之间的整数，不能是“${seed}”。`
  );
}

/** Writes the play for a person: each decision, the ending, and the base at the end beside "nothing had happened". */
function tell({ scenario }: CompiledCase, { ending, steps, now }: Session, { months, currency, played }: Outcome, lang: Args['lang']) {
  const zh = lang === 'zh';
  for (const { scene, choice, after } of steps)
    print(`${scene}.${choice}  ${zh ? `平静${after.calm}，信任${after.trust}` : `calm ${after.calm}, trust ${after.trust}`}`);
  const name = played.name ? textOf(played.name, lang) : '';
  if (zh) print(ending ? `结局：${ending}（${name}），成本 ${now.cost} ${currency}` : `尚未结束，正在场景 ${now.scene}`);
  else print(ending ? `ending: ${ending} (${name}), cost ${now.cost} ${currency}` : `not over: the play stands in ${now.scene}`);
  print(
    zh
      ? `${scenario.customers.size}名顾客，${months}个月后，与“什么都没发生”相比：`
      : `${scenario.customers.size} customers after ${months} months, beside "nothing had happened":`
  );
  for (const [measure, en, chinese] of rows)
    print(`  ${zh ? chinese : en} ${sentence(played.end[measure], measure === 'profitSoFar' ? 0 : 2, zh)}`);
}

const rows = [
  ['satisfaction', 'satisfaction', '满意度'],
  ['intention', 'loyalty (what they say)', '忠诚意向（怎么说）'],
  ['kept', 'customers kept, % (what they do)', '留存顾客，%（怎么做）'],
  ['profitSoFar', 'profit of all months', '累计利润']
] as const;

function sentence({ level, difference, low, high, toldApart }: Estimate, digits: number, zh: boolean): string {
  const signed = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(digits)}`;
  const band = `${signed(difference)} (${signed(low)} … ${signed(high)})`;
  return `${level.toFixed(digits)}, ${band}${toldApart ? '' : zh ? '，看不出差别' : ', cannot be told apart'}`;
}
