import { decisionWord } from '#engine/machine';
import type { CompiledCase, Step } from '#engine/machine';
import { outcome, readoutsOf, type Estimate, type Outcome } from '#engine/outcomes';
import { textOf } from '#engine/scenario';
import { readDecisions, readPlayFile, replay, type PlayFile, type Rejection, type Session } from '#engine/session';
import { compileFolder } from './case.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';
import { readJson } from './json-file.ts';

/** `relate play`: plays decisions through to an ending and simulates the customer base. */
export const play: Command = {
  usage: 'play <folder> --decisions scene.choice,scene.choice | --log <file> [--seed n]',
  en: 'plays decisions and prints the ending, its cost and what it did to the customers',
  zh: '按给出的决定推演，输出结局、成本和对顾客群的影响',
  help: {
    en: `A decision is scene.choice, by the names in scenario.yaml; "relate paths <folder>" prints whole plays of them.
--log takes a play file: one saved in the browser, or one of a case's playthroughs.
--seed takes another draw of the customers than the one in the case.

    npm run -s relate -- play scenarios/_template --decisions cup.sorry,again.now
    npm run -s relate -- play scenarios/_template --log play.json`,
    zh: `一个决定写成“场景.选项”，用 scenario.yaml 里的名字；“relate paths <文件夹>”会列出整局的写法。
--log 读取一局记录：浏览器里保存的，或案例 playthroughs 里的。
--seed 换一批随机的顾客，不用案例里写的种子。

    npm run -s relate -- play scenarios/_template --decisions cup.sorry,again.now --lang zh
    npm run -s relate -- play scenarios/_template --log play.json --lang zh`
  },
  options: ['decisions', 'log', 'seed'],
  run
};

async function run(args: Args): Promise<number> {
  const compiled = await compileFolder(args);
  const seed = seedOf(args);
  const filed = await readPlay(args, compiled);
  const { log, session } = accept(replay(compiled, filed.decisions, seed ?? filed.seed, (session) => readoutsOf(compiled, session)));
  const result = outcome(compiled, log);
  if (args.json) printJson(documentOf(session, result));
  else tell(compiled, session, result, args.lang);
  return 0;
}

function documentOf({ ending, now, steps, hash }: Session, result: Outcome) {
  const path = steps.map(({ scene, choice }) => decisionWord(scene, choice));
  return { ending, cost: now.cost, path, series: result.played.level, hash };
}

/** What the session answered; its rejection is refused with its code. */
function accept<Answer extends { ok: true }>(answer: Answer | Rejection): Answer {
  if (answer.ok) return answer;
  throw new Refusal(`${answer.code}: ${answer.en}`, `${answer.code}：${answer.zh}`);
}

async function readPlay({ decisions, log }: Args, { scenario }: CompiledCase): Promise<Pick<PlayFile, 'decisions'> & { seed?: number }> {
  if (decisions !== undefined && log === undefined) return accept(readDecisions(decisions));
  if (decisions !== undefined || log === undefined)
    throw new Refusal('Give either --decisions or --log.', '请用 --decisions 或 --log 二者之一给出决定。');
  // A play written by hand may leave out its case and seed.
  const known = { case: scenario.id, seed: scenario.customers.seed };
  const { file } = accept(readPlayFile({ ...known, ...((await readJson(log)) as object) }));
  if (file.case !== scenario.id)
    throw new Refusal(
      `session/other-case: this is a play of "${file.case}", not of "${scenario.id}".`,
      `session/other-case：这是“${file.case}”的走法，不是“${scenario.id}”的。`
    );
  return file;
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
  for (const step of steps) print(`${decisionWord(step.scene, step.choice)}  ${stateOf(step, scenario.person !== undefined, zh)}`);
  const name = played.name ? textOf(played.name, lang) : '';
  if (zh)
    print(
      ending
        ? `结局：${ending}（${name}），成本 ${now.cost} ${currency}`
        : `这一局还没有结束：停在场景 ${now.scene}，等待下一个决定。以下只是到此为止的影响。`
    );
  else
    print(
      ending
        ? `ending: ${ending} (${name}), cost ${now.cost} ${currency}`
        : `The play is NOT OVER: it stands in scene ${now.scene} and waits for a decision. What follows is its effect so far.`
    );
  print(
    zh
      ? `${scenario.customers.size}名顾客，${months}个月后，与“什么都没发生”相比：`
      : `${scenario.customers.size} customers after ${months} months, beside "nothing had happened":`
  );
  for (const [measure, en, chinese] of rows)
    print(`  ${zh ? chinese : en} ${sentence(played.end[measure], measure === 'profitSoFar' ? 0 : 2, zh)}`);
}

/** How it stands after a decision: the customer's mood, or how the base stood and what is left. */
function stateOf({ after, lock }: Step, talks: boolean, zh: boolean): string {
  if (talks) return zh ? `平静${after.calm}，信任${after.trust}` : `calm ${after.calm}, trust ${after.trust}`;
  const base = lock && after.firm?.base;
  const figures = base
    ? [
        `${zh ? '满意度' : 'satisfaction'} ${base.satisfaction.toFixed(1)}`,
        `${zh ? '留存' : 'kept'} ${base.loyalty.toFixed(1)}%`,
        `${zh ? '本轮利润' : 'profit of the round'} ${base.profit.toFixed(0)}`
      ]
    : [];
  const { money, weeks, people } = after.left ?? {};
  const left = [
    money !== undefined && `${zh ? '余款' : 'money left'} ${money}`,
    weeks !== undefined && `${zh ? '剩余周数' : 'weeks left'} ${weeks}`,
    people !== undefined && `${zh ? '人手' : 'people'} ${people}`
  ].filter((one) => one !== false);
  return [...figures, ...left].join(zh ? '，' : ', ');
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
