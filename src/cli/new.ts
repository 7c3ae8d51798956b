import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examine } from '#engine/proof';
import { format } from '#engine/scenario';
import { Refusal, print, type Args, type Command } from './command.ts';
import { readFolder } from './case.ts';

/** `relate new`: a case to begin with, from the template. */
export const newCase: Command = {
  usage: 'new <name> [--kind encounter|rounds|project]',
  en: 'makes scenarios/<name> from a template: a small case that plays, to write your own over it',
  zh: '按模板新建 scenarios/<名称>：一个能玩的小案例，在上面改写成自己的',
  help: {
    en: `The name becomes the folder and the address: small letters, digits and hyphens, for example my-shop.
--kind takes another template than the talk: rounds (levers, quarter by quarter) or a project (steps on a board).
SCENARIOS_DIR says where cases lie, when not in scenarios/.

    npm run -s relate -- new my-shop
    npm run -s relate -- new my-gym --kind rounds
    npm run -s relate -- check scenarios/my-shop`,
    zh: `名称用作文件夹和网址：小写字母、数字和连字符，例如 my-shop。
--kind 换一个模板：rounds 是一轮一轮调杠杆，project 是在板上一步一步做；不写就是谈话。
案例不在 scenarios/ 时，用 SCENARIOS_DIR 指明。

    npm run -s relate -- new my-shop --lang zh
    npm run -s relate -- check scenarios/my-shop --lang zh`
  },
  options: ['kind'],
  run
};

const names = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longest = 60;

const templates = new Map([
  ['encounter', '_template'],
  ['rounds', '_template-rounds'],
  ['project', '_template-project']
]);

async function run({ paths, lang, kind = 'encounter' }: Args): Promise<number> {
  const template = templates.get(kind);
  if (!template)
    throw new Refusal(
      `--kind: take encounter, rounds or project, not "${kind}".`,
      `--kind：只能是 encounter、rounds 或 project，现在是“${kind}”。`
    );
  const [name = ''] = paths;
  if (paths.length !== 1 || !names.test(name) || name.length > longest)
    throw new Refusal(
      `Name the new case in small letters, digits and hyphens, for example my-shop${name ? `; "${name}" is no such name` : ''}.`,
      `请用小写字母、数字和连字符给新案例起名，例如 my-shop${name ? `；“${name}”不行` : ''}。`
    );
  const home = resolve(process.env.SCENARIOS_DIR || 'scenarios');
  const folder = join(home, name);
  if (await stat(folder).catch(() => null))
    throw new Refusal(
      `${folder} is there already; nothing was changed. Take another name.`,
      `${folder} 已经存在，没有改动任何内容。请换一个名称。`
    );
  await copyTemplate(await placeOf(home, template), folder);
  const { input, about } = await readFolder(folder);
  const { findings } = examine(input, about);
  for (const finding of findings) print(format(finding, lang));
  print(
    lang === 'zh'
      ? `已建好 ${folder}。用任何文本编辑器打开 scenario.yaml 改写；npm start 后在“练习”里就能看到它。改完运行：npm run -s relate -- check ${folder} --lang zh`
      : `Made ${folder}. Open scenario.yaml in any text editor and write over it; after npm start it stands under Practice. Then: npm run -s relate -- check ${folder}`
  );
  return 0;
}

/** The folder of a template: beside the other cases, else the one that Relate brings. */
async function placeOf(home: string, template: string): Promise<string> {
  const own = join(home, template);
  return (await stat(own).catch(() => null)) ? own : fileURLToPath(new URL(`../../scenarios/${template}`, import.meta.url));
}

async function copyTemplate(from: string, to: string): Promise<void> {
  const files = await readdir(from).catch(() => null);
  if (!files?.includes('scenario.yaml'))
    throw new Refusal(
      `There is no template at ${from}. Run this in the folder of Relate.`,
      `${from} 里没有模板。请在 Relate 的文件夹里运行。`
    );
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  // the folder's name is the case's name; a teaching note begins with its own title
  const note = join(to, 'README.md');
  const text = await readFile(note, 'utf8').catch(() => null);
  if (text !== null) await writeFile(note, text.replace(/_template(-[a-z]+)?/g, to.split(/[\\/]/).at(-1) ?? ''));
}
