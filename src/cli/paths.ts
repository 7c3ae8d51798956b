import { paths as pathsOf } from '#engine/machine';
import { textOf } from '#engine/scenario';
import { compileFolder } from './case.ts';
import { print, printJson, type Args, type Command } from './command.ts';

/** `relate paths`: the shortest play to each ending. */
export const paths: Command = {
  usage: 'paths <folder>',
  en: 'shows how big a case is and the shortest play to each ending',
  zh: '显示案例的规模和到达每个结局的最短走法',
  help: {
    en: `Each ending stands with its name and, below, the decisions of the shortest play to it as scene.choice,
the names of scenes and choices in scenario.yaml. "relate play" takes them as they stand.

    npm run -s relate -- paths scenarios/_template`,
    zh: `每个结局下面是到达它的最短走法，写成“场景.选项”，就是 scenario.yaml 里场景和选项的名字，
可以原样交给“relate play”。

    npm run -s relate -- paths scenarios/_template --lang zh`
  },
  options: [],
  run
};

async function run(args: Args): Promise<number> {
  const compiled = await compileFolder(args);
  const found = pathsOf(compiled);
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
  for (const { id, shortest } of found.endings) {
    const scene = compiled.scenario.scenes.find((each) => each.id === id);
    print(`${id}  ${scene?.name ? textOf(scene.name, args.lang) : ''}\n    ${shortest.join(', ')}`);
  }
  return 0;
}
