import { decisionWord, type CompiledCase } from '#engine/machine';
import { fewerOf, type Fewer } from '#engine/outcomes';
import { textOf, type Lang } from '#engine/scenario';
import { gather, judge, type EndingCount, type Gathered, type Kind, type Played } from './bots/gather.ts';
import { greedyPlayer, playOut, randomPlayer, type Player } from './bots/players.ts';
import { recordedPlays } from './bots/recorded.ts';
import { compileFolder } from './case.ts';
import { Refusal, print, printJson, type Args, type Command } from './command.ts';

/** `relate bots`: lets programs play a case many times, and tells what they saw. */
export const bots: Command = {
  usage: 'bots <folder> [--plays 1000] [--seed n]',
  en: 'lets programs play a case: which scenes, choices and endings they reach, what the endings are worth; exit 1 when something was never reached',
  zh: '让程序反复推演一个案例：到过哪些场景、选项和结局，各结局价值多少；有从未到达的，退出码为1',
  help: {
    en: `Most plays choose by chance; one in twenty takes what looks best at once (the kindest answer, the dearest step,
the settings of most profit in the round), first with its mind made up, then now and then by chance; the case's playthroughs are played too.
What customers are worth is the profit of all months and the lifetime value of those still there, among at most 300 of them.

    npm run -s relate -- bots scenarios/_template --plays 200`,
    zh: `多数推演随机选择；每二十局有一局只看眼前（最体贴的回答、最贵的一步、本轮利润最高的设定），先是每步都这样，后来偶尔随机；
案例自带的走法也推演一遍。顾客的价值等于各月利润之和加上仍在的顾客的终身价值，最多取300名顾客计算。

    npm run -s relate -- bots scenarios/_template --plays 200 --lang zh`
  },
  options: ['plays', 'seed'],
  run
};

const people = 300;
const greedyEach = 20;

async function run(args: Args): Promise<number> {
  const count = wholeOf(args.plays ?? '1000', '--plays', 100_000);
  const seed = wholeOf(args.seed ?? '1', '--seed', 2 ** 32 - 1);
  const compiled = await compileFolder(args);
  const fewer = fewerOf(compiled, people);
  const plays = [...made(compiled, fewer, count, seed), ...(await recorded(compiled, fewer, args.paths[0] ?? ''))];
  const found = gather(compiled, plays);
  if (args.json) printJson({ plays: plays.length, ...found });
  else tell(compiled, plays.length, found, args.lang);
  const missed = found.endings.some(({ plays: own }) => !own.random && !own.greedy && !own.recorded);
  return missed || found.unseen.scenes.length || found.unseen.choices.length || found.alwaysBest.length ? 1 : 0;
}

function made(compiled: CompiledCase, fewer: Fewer, count: number, seed: number): Played[] {
  const greedy = greedyPlayer(compiled, fewer);
  return Array.from({ length: count }, (_, play): Played => {
    const random = randomPlayer(compiled, play, seed);
    const kind: Kind = play % greedyEach === 0 ? 'greedy' : 'random';
    const mixed: Player = (session, scene) =>
      (play / greedyEach + session.steps.length) % 4 === 3 ? random(session, scene) : greedy(session, scene);
    const session = playOut(compiled, fewer, kind === 'random' ? random : play === 0 ? greedy : mixed, compiled.scenario.customers.seed);
    if (!session) throw new Error(`play ${play} was refused its own decision`);
    return { kind, session, ...judge(compiled, fewer, session) };
  });
}

async function recorded(compiled: CompiledCase, fewer: Fewer, path: string): Promise<Played[]> {
  const plays = await recordedPlays(compiled, fewer, path);
  return plays.map(({ name, done }) => {
    if (!done.ok) throw new Refusal(`${name}: ${done.en}`, `${name}：${done.zh}`);
    return { kind: 'recorded', session: done.session, ...judge(compiled, fewer, done.session) };
  });
}

function wholeOf(text: string, option: string, most: number): number {
  if (/^\d{1,10}$/.test(text) && Number(text) <= most && Number(text) > 0) return Number(text);
  throw new Refusal(
    `${option} is a whole number from 1 to ${most}, not "${text}".`,
    `${option} 应是1到${most}之间的整数，不能是“${text}”。`
  );
}

function tell({ scenario }: CompiledCase, plays: number, found: Gathered, lang: Lang): void {
  const zh = lang === 'zh';
  print(zh ? `推演${plays}局` : `${plays} plays`);
  for (const ending of found.endings) {
    const scene = scenario.scenes.find(({ id }) => id === ending.id);
    print(`${ending.id}  ${scene?.name ? textOf(scene.name, lang) : ''}\n    ${sentence(ending, scenario.customers.currency, zh)}`);
  }
  const list = (names: readonly string[]) => names.join(zh ? '、' : ', ');
  if (found.unseen.scenes.length)
    print(zh ? `从未进入的场景：${list(found.unseen.scenes)}` : `scenes that no play entered: ${list(found.unseen.scenes)}`);
  if (found.unseen.choices.length)
    print(zh ? `从未选过的选项：${list(found.unseen.choices)}` : `choices that no play took: ${list(found.unseen.choices)}`);
  for (const { scene, choice } of found.alwaysBest)
    print(
      zh
        ? `${decisionWord(scene, choice)} 总是最好：无论看价值还是留存，选它的局里最差的一成，也好过选其他选项的最好的一成。请让别的选项也有值得选的时候`
        : `${decisionWord(scene, choice)} is always best, in money and in customers kept: the worst tenth of its plays is better than the best tenth of every other choice. Give another choice its time`
    );
}

function sentence({ plays, worth, kept }: EndingCount, currency: string, zh: boolean): string {
  const counts = zh
    ? `随机 ${plays.random} 局，只看眼前 ${plays.greedy} 局，自带 ${plays.recorded} 局`
    : `by chance ${plays.random}, greedy ${plays.greedy}, recorded ${plays.recorded}`;
  if (!worth || !kept) return zh ? `${counts}：从未到达` : `${counts}: never reached`;
  const figures = `${worth.low.toFixed(0)} … ${worth.middle.toFixed(0)} … ${worth.high.toFixed(0)} ${currency}`;
  const stayed = `${kept.low.toFixed(1)} … ${kept.middle.toFixed(1)} … ${kept.high.toFixed(1)}%`;
  return zh ? `${counts}；顾客价值 ${figures}；留存 ${stayed}` : `${counts}; worth ${figures}; kept ${stayed}`;
}
