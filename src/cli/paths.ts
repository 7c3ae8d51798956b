import { paths as pathsOf, type CompiledCase, type Paths } from '#engine/machine';
import { textOf } from '#engine/scenario';
import { playsByTrial } from './bots/endings.ts';
import { mostTrials } from './bots/trials.ts';
import { compileFolder } from './case.ts';
import { print, printJson, type Args, type Command } from './command.ts';

/** `relate paths`: the shortest play to each ending. */
export const paths: Command = {
  usage: 'paths <folder>',
  en: 'shows how big a case is and the shortest play to each ending',
  zh: '显示案例的规模和到达每个结局的最短走法',
  help: {
    en: `Each ending stands with its name and, below, the decisions of the shortest play to it as scene.choice,
the names of scenes and choices in scenario.yaml. "relate play" takes them as they stand, between quotes where there are braces.
In rounds it depends on the customers what comes of the settings, as in quarter{ads=1;care=2}: a play to each ending is looked
for by trying, the recorded ones first.

    npm run -s relate -- paths scenarios/_template`,
    zh: `每个结局下面是到达它的最短走法，写成“场景.选项”，就是 scenario.yaml 里场景和选项的名字，
可以原样交给“relate play”，有花括号时要加引号。
几轮经营的设定写成 quarter{ads=1;care=2}，结果要看顾客群，所以逐局试出来：先试自带的走法，再随机试。

    npm run -s relate -- paths scenarios/_template --lang zh`
  },
  options: [],
  run
};

async function run(args: Args): Promise<number> {
  const compiled = await compileFolder(args);
  const found = await foundIn(compiled, args.paths[0] ?? '');
  if (args.json) {
    printJson(found);
    return 0;
  }
  const { states, transitions, situations } = found;
  print(
    args.lang === 'zh'
      ? `${states}个状态，${transitions}条转移，${situations}种局面`
      : `${states} states, ${transitions} transitions, ${situations} situations`
  );
  for (const scene of compiled.scenario.scenes) {
    const play = found.endings.find(({ id }) => id === scene.id);
    if (play) print(`${scene.id}  ${textOf(scene.name, args.lang)}\n    ${play.shortest.join(', ')}`);
    else if (scene.kind === 'ending' && compiled.scenario.kind === 'rounds')
      print(`${scene.id}  ${textOf(scene.name, args.lang)}\n    ${notFound[args.lang]}`);
  }
  return 0;
}

const notFound = { en: `not found in ${mostTrials} plays by chance`, zh: `随机推演${mostTrials}局，没有到过` };

/** In rounds the customers decide what comes of a play, so that plays to the endings are tried; elsewhere the shortest are known. */
async function foundIn(compiled: CompiledCase, path: string): Promise<Paths> {
  const known = pathsOf(compiled);
  if (compiled.scenario.kind !== 'rounds') return known;
  const endings = await playsByTrial(compiled, path);
  return { ...known, endings, complete: known.endings.every(({ id }) => endings.some((one) => one.id === id)) };
}
