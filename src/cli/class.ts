import { listCases } from '#lib/server/catalogue.ts';
import type { Spread } from '#lib/server/bots/figures.ts';
import { ownClass, visit, type ClassFigures } from './class/run.ts';
import { print, printJson, Refusal, type Args, type Command } from './command.ts';

/** `relate class`: a class of bots over real HTTP. */
export const classOfBots: Command = {
  usage: 'class [--students 24] [--teams 6] [--case <id>] [--seed 1] [--think 5] [--url http://… --code ABC234]',
  en: 'plays a whole class with programs as students, over HTTP, and measures it',
  zh: '让机器人扮演学生，通过网络上完一整堂课，并测量速度',
  help: {
    en: `Starts a server of its own on a data folder that is thrown away; with --url it joins the open class with --code instead, whose
teacher goes from step to step. Latency runs from a vote on one phone until every screen of its team and the teacher's shows it; a round from its
lock on a screen until what the months brought is there.
  --students  how many come (24)         --teams  in how many teams (6)
  --case      the case (the first there)  --seed   what they choose (1)
  --think     longest time in seconds before a student acts (5)

    npm run -s relate -- class --students 300 --teams 60 --json`,
    zh: `自己启动一台服务器，数据用完即删；加上 --url 则用 --code 加入老师已经开好的课堂，由老师推进各个环节。延迟从一部手机投票算起，到本组和老师的屏幕都显示为止；一轮从屏幕显示锁定算起，到结果出来为止。
  --students  学生人数（24）             --teams  分几组（6）
  --case      案例（列表里的第一个）     --seed   决定他们怎么选（1）
  --think     学生动手前最多想几秒（5）

    npm run -s relate -- class --students 300 --teams 60 --lang zh`
  },
  options: ['students', 'teams', 'case', 'seed', 'think', 'url', 'code'],
  run
};

/** Bots that visit stay at most so long, in seconds. */
const longest = 2 * 3600;

async function run({ paths, json, lang, url, code, ...args }: Args): Promise<number> {
  if (paths.length)
    throw new Refusal(`"class" takes only options: relate ${classOfBots.usage}`, `“class”只有选项：relate ${classOfBots.usage}`);
  if ((url === undefined) !== (code === undefined))
    throw new Refusal(
      '--url and --code go together: the address and the code of an open class.',
      '--url 和 --code 要一起用：已开课堂的网址和课堂码。'
    );
  const students = numberOf('students', args.students, 24, 1000);
  const teams = numberOf('teams', args.teams, Math.max(1, Math.min(students, 6)), Math.min(students, 100));
  const seed = numberOf('seed', args.seed, 1, 0xffff_ffff);
  const think = numberOf('think', args.think, 5, 600);
  const options = { students, teams, seed, pace: { least: think * 200, most: think * 1000 } };
  const say = (step: string) => void process.stderr.write(`${step} …\n`);
  try {
    const found =
      url === undefined
        ? await ownClass({ ...options, case: args.case ?? (await firstCase()) }, say)
        : await visit(url.replace(/\/$/, ''), code ?? '', options, longest);
    if (json) printJson(found);
    else for (const line of lang === 'zh' ? chinese(found) : english(found)) print(line);
    return found.errors ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = (error as Error).message;
    throw new Refusal(`The class could not be held: ${why}`, `这堂课没有上成：${why}`);
  }
}

async function firstCase(): Promise<string> {
  const [first] = await listCases();
  if (first) return first.id;
  throw new Refusal('There is no case in the folder of cases.', '案例文件夹里没有案例。');
}

function numberOf(name: string, word: string | undefined, usual: number, most: number): number {
  if (word === undefined) return usual;
  const value = Number(word);
  if (word.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Refusal(
    `--${name}: a whole number from 1 to ${most} is needed, not "${word}".`,
    `--${name}：应为1到${most}之间的整数，现在是“${word}”。`
  );
}

const ms = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : '–');

function spread({ p50, p95, p99, most }: Spread, longest: string): string {
  const parts = [`p50 ${ms(p50)}`, `p95 ${ms(p95)}`, `p99 ${ms(p99)}`, `${longest} ${ms(most)}`];
  return parts.join(longest === 'most' ? ', ' : '，');
}

function english({
  students,
  teams,
  seated,
  ended,
  latency,
  rounds,
  commands,
  errors,
  refused,
  serverCpuMs,
  memoryMb
}: ClassFigures): string[] {
  return [
    `${students} students in ${teams} teams, seated after ${ms(seated)} ms${ended === null ? '' : `; ${ended} plays came to an ending`}`,
    `  from a vote to every screen, ms: ${spread(latency, 'most')}`,
    ...(rounds ? [`  from the lock of a round to what it brought, ms: ${spread(rounds, 'most')}`] : []),
    `  ${commands} commands, ${errors} errors${Object.entries(refused)
      .map(([code, count]) => `, ${count} × ${code}`)
      .join('')}`,
    ...(serverCpuMs === null ? [] : [`  server: ${serverCpuMs} ms of CPU, ${memoryMb} MB at most`])
  ];
}

function chinese({
  students,
  teams,
  seated,
  ended,
  latency,
  rounds,
  commands,
  errors,
  refused,
  serverCpuMs,
  memoryMb
}: ClassFigures): string[] {
  return [
    `${students}名学生分成${teams}组，${ms(seated)}毫秒后全部入座${ended === null ? '' : `；${ended}组走到结局`}`,
    `  从投票到所有屏幕（毫秒）：${spread(latency, '最长')}`,
    ...(rounds ? [`  从锁定一轮到结果出来（毫秒）：${spread(rounds, '最长')}`] : []),
    `  指令${commands}条，错误${errors}个${Object.entries(refused)
      .map(([code, count]) => `，${code} ${count}次`)
      .join('')}`,
    ...(serverCpuMs === null ? [] : [`  服务器：CPU ${serverCpuMs}毫秒，内存最多${memoryMb} MB`])
  ];
}
