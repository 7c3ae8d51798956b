import { parseArgs } from 'node:util';
import { Refusal, print, type Args, type Command } from './command.ts';

/** Each command is read from disk only when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).check,
  play: async () => (await import('./play.ts')).play,
  paths: async () => (await import('./paths.ts')).paths,
  new: async () => (await import('./new.ts')).newCase,
  bots: async () => (await import('./bots.ts')).bots,
  simulate: async () => (await import('./simulate.ts')).simulate,
  bench: async () => (await import('./bench.ts')).bench,
  class: async () => (await import('./class.ts')).classOfBots,
  password: async () => (await import('./password.ts')).password,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'migrate-to': async () => (await import('./migrate-to.ts')).migrateTo
};
const flags = {
  json: 'boolean',
  strict: 'boolean',
  help: 'boolean',
  lang: 'string',
  decisions: 'string',
  log: 'string',
  seed: 'string',
  size: 'string',
  months: 'string',
  runs: 'string',
  students: 'string',
  teams: 'string',
  case: 'string',
  url: 'string',
  code: 'string',
  think: 'string',
  plays: 'string',
  kind: 'string'
} as const;

/** Runs what the words ask for, and gives the exit code. */
export async function main(words: string[]): Promise<number> {
  let lang: Args['lang'] = words.includes('zh') ? 'zh' : 'en';
  try {
    const { name, options, args } = read(words);
    lang = args.lang;
    if (!name) return await help(lang);
    if (!Object.hasOwn(commands, name))
      throw new Refusal(`There is no command "${name}". Type "relate --help".`, `没有“${name}”这个命令。请运行“relate --help”。`);
    const command = await commands[name]!();
    if (options.includes('help')) return helpOf(command, lang);
    const wrong = options.find((option) => !command.options.includes(option as keyof Args));
    if (wrong)
      throw new Refusal(
        `"${name}" has no option --${wrong}: relate ${command.usage}`,
        `“${name}”没有 --${wrong} 这个选项：relate ${command.usage}`
      );
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // words of a file stand in the sentence: no control or direction sign of theirs may reach the terminal
    const said = (lang === 'zh' ? error.zh : error.message).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
    process.stderr.write(`${said.length > 1000 ? `${said.slice(0, 1000)}…` : said}\n`);
    if (words.includes('--json')) process.stdout.write(`${JSON.stringify({ error: { en: error.message, zh: error.zh } })}\n`);
    return 2;
  }
}

/** Splits the words into a command, the names of the options that stand there, and their values. */
function read(words: string[]): { name: string; options: string[]; args: Args } {
  try {
    const options = Object.fromEntries(Object.entries(flags).map(([name, type]) => [name, { type }]));
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const { lang = 'en', ...rest } = values as Partial<Record<keyof typeof flags, string>>;
    if (lang !== 'en' && lang !== 'zh')
      throw new Refusal(`--lang is en or zh, not "${lang}".`, `--lang 只能是 en 或 zh，不能是“${lang}”。`);
    const [name = '', ...paths] = positionals;
    const named = Object.keys(values).filter((key) => key !== 'lang' && key !== 'json');
    return { name, options: named, args: { json: false, strict: false, ...rest, lang, paths } as Args };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${(error as Error).message.split('.')[0]}. Type "relate --help".`, '选项无法识别。请运行“relate --help”。');
  }
}

function helpOf(command: Command, lang: Args['lang']): number {
  print(`relate ${command.usage}\n    ${command[lang]}\n\n${command.help[lang]}`);
  return 0;
}

async function help(lang: Args['lang']): Promise<number> {
  for (const command of await Promise.all(Object.values(commands).map((load) => load())))
    print(`relate ${command.usage}\n    ${command[lang]}`);
  print(
    lang === 'zh'
      ? '\n“relate <命令> --help”给出说明和例子。各命令都可加 --json、--lang zh。退出码：0 正常，1 有问题，2 无法执行。'
      : '\n"relate <command> --help" tells more, with an example. Every command takes --json and --lang zh. Exit codes: 0 fine, 1 findings, 2 not possible.'
  );
  return 0;
}
