import { bench as measure, type Bench } from './bench/run.ts';
import { print, printJson, Refusal, type Args, type Command } from './command.ts';

/** `relate bench`: how fast the customer base is, beside C and numpy on the same machine. */
export const bench: Command = {
  usage: 'bench [--size 100000] [--months 24] [--runs 7]',
  en: 'times the step of the customer base beside C and numpy, its growth, its memory and the what-if',
  zh: '测量顾客群每一步的速度（与C和numpy相比）、规模、内存和假设推演',
  help: {
    en: `Ratios within one run count; absolute times are those of this machine and of what else it does. Needs nothing; with a C compiler
and a Python with numpy it compares with them (CC and PYTHON name others).
  --size    customers of the comparison (100000); growth is measured at a tenth, at this and at ten times as many
  --months  months that they live (24)        --runs  runs of each, in turn; the best counts (7)

    npm run -s relate -- bench --size 20000 --runs 3`,
    zh: `看同一次运行中的比值；绝对时间只属于这台机器和它当时的负荷。不需要任何准备；有C编译器和带numpy的Python时与之比较（可用CC和PYTHON指定）。
  --size    用来比较的顾客数（100000）；另在十分之一和十倍的规模上测量
  --months  推演几个月（24）        --runs  各运行几次，轮流进行，取最好的一次（7）

    npm run -s relate -- bench --size 20000 --runs 3 --lang zh`
  },
  options: ['size', 'months', 'runs'],
  run
};

const steps = {
  core: { en: 'the step beside C and numpy', zh: '每一步，与C和numpy相比' },
  scale: { en: 'three sizes', zh: '三种规模' },
  memory: { en: 'memory', zh: '内存' },
  whatIf: { en: 'what-if in two threads', zh: '两个线程中的假设推演' }
};

async function run({ paths, json, lang, size, months, runs }: Args): Promise<number> {
  if (paths.length)
    throw new Refusal(`"bench" takes no words, only options: relate ${bench.usage}`, `“bench”只有选项：relate ${bench.usage}`);
  const found = await measure(
    numberOf('size', size, 100_000, 100, 100_000),
    numberOf('months', months, 24, 1, 120),
    numberOf('runs', runs, 7, 1, 100),
    (step) => process.stderr.write(`${steps[step as keyof typeof steps][lang]} …\n`)
  );
  if (json) printJson(found);
  else for (const line of lang === 'zh' ? chinese(found) : english(found)) print(line);
  return 0;
}

function numberOf(name: string, word: string | undefined, usual: number, min: number, max: number): number {
  if (word === undefined) return usual;
  const value = Number(word);
  if (word.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Refusal(
    `--${name}: a whole number from ${min} to ${max} is needed, not "${word}".`,
    `--${name}：应为${min}到${max}之间的整数，现在是“${word}”。`
  );
}

const nanoseconds = (value: number) => value.toFixed(1);

function english({ node, processor, aims, core, scale, memory, whatIf, reached }: Bench): string[] {
  const is = (done: boolean | null) => (done ? 'reached' : 'not reached');
  const yes = (done: boolean | null) => (done ? 'yes' : 'no');
  const { cold, warm } = whatIf;
  return [
    `Node ${node}, ${processor}. CPU nanoseconds a customer and month, the best of ${core.runs}.`,
    `\nThe core step, ${core.size} customers, ${core.months} months`,
    `  ours   ${nanoseconds(core.ours)}`,
    core.c === null ? '  C      no compiler here' : `  C      ${nanoseconds(core.c)}   same sums: ${yes(core.sameSums)}   ${core.compiler}`,
    core.numpy === null
      ? '  numpy  no Python with numpy here'
      : `  numpy  ${nanoseconds(core.numpy)}   same means: ${yes(core.sameMeans)}   ${core.numpyVersion}`,
    ...(core.toC === null ? [] : [`  ours / C ${core.toC.toFixed(2)}, aim at most ${aims.toC}: ${is(reached.toC)}`]),
    ...(core.toNumpy === null ? [] : [`  numpy / ours ${core.toNumpy.toFixed(2)}, aim at least ${aims.toNumpy}: ${is(reached.toNumpy)}`]),
    '\nGrowth',
    ...scale.sizes.map(({ size, nanoseconds: each }) => `  ${String(size).padStart(8)} customers   ${nanoseconds(each)}`),
    `  slowest / fastest ${scale.spread.toFixed(2)}`,
    `\nMemory, ${memory.size} customers`,
    `  ${memory.typedArrays.toFixed(0)} bytes a customer in arrays, aim at most ${aims.bytes}: ${is(reached.bytes)}; the process grew by ${memory.resident.toFixed(0)}`,
    `\nWhat if, ${whatIf.size} customers, ${whatIf.months} months, ${whatIf.replicates} replicates, ${whatIf.policies} policies, ${whatIf.threads} threads`,
    `  first band ${warm.first.toFixed(0)} ms, aim at most ${aims.first}: ${is(reached.first)}; all ${warm.all.toFixed(0)} ms, aim at most ${aims.all}: ${is(reached.all)}`,
    `  asked for the first time, threads cold: ${cold.first.toFixed(0)} ms and ${cold.all.toFixed(0)} ms`
  ];
}

function chinese({ node, processor, aims, core, scale, memory, whatIf, reached }: Bench): string[] {
  const is = (done: boolean | null) => (done ? '达到' : '未达到');
  const yes = (done: boolean | null) => (done ? '是' : '否');
  const { cold, warm } = whatIf;
  return [
    `Node ${node}，${processor}。每位顾客每月的CPU纳秒数，${core.runs}次中最好的一次。`,
    `\n核心步骤，顾客${core.size}人，${core.months}个月`,
    `  本产品 ${nanoseconds(core.ours)}`,
    core.c === null ? '  C      这里没有编译器' : `  C      ${nanoseconds(core.c)}   总和相同：${yes(core.sameSums)}   ${core.compiler}`,
    core.numpy === null
      ? '  numpy  这里没有带numpy的Python'
      : `  numpy  ${nanoseconds(core.numpy)}   均值相同：${yes(core.sameMeans)}   ${core.numpyVersion}`,
    ...(core.toC === null ? [] : [`  本产品 / C ${core.toC.toFixed(2)}，目标不高于${aims.toC}：${is(reached.toC)}`]),
    ...(core.toNumpy === null ? [] : [`  numpy / 本产品 ${core.toNumpy.toFixed(2)}，目标不低于${aims.toNumpy}：${is(reached.toNumpy)}`]),
    '\n规模',
    ...scale.sizes.map(({ size, nanoseconds: each }) => `  ${String(size).padStart(8)}人   ${nanoseconds(each)}`),
    `  最慢 / 最快 ${scale.spread.toFixed(2)}`,
    `\n内存，顾客${memory.size}人`,
    `  每位顾客的数组${memory.typedArrays.toFixed(0)}字节，目标不高于${aims.bytes}：${is(reached.bytes)}；进程增大${memory.resident.toFixed(0)}`,
    `\n假设推演，顾客${whatIf.size}人，${whatIf.months}个月，${whatIf.replicates}次重复，${whatIf.policies}种做法，${whatIf.threads}个线程`,
    `  第一条区间${warm.first.toFixed(0)}毫秒，目标不高于${aims.first}：${is(reached.first)}；全部${warm.all.toFixed(0)}毫秒，目标不高于${aims.all}：${is(reached.all)}`,
    `  第一次提问，线程未预热：${cold.first.toFixed(0)}毫秒、${cold.all.toFixed(0)}毫秒`
  ];
}
