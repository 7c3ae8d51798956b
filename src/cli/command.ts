import type { Lang } from '#engine/scenario';

/** What stands on the command line after the command's name. */
export interface Args {
  /** Words that are no options: folders or files, relative to where the person is. */
  paths: readonly string[];
  json: boolean;
  lang: Lang;
  strict: boolean;
  decisions?: string;
  log?: string;
  seed?: string;
  size?: string;
  months?: string;
  runs?: string;
  students?: string;
  teams?: string;
  case?: string;
  url?: string;
  code?: string;
  think?: string;
  plays?: string;
  kind?: string;
}

/** One command of `relate`; `run` prints its result on stdout and gives the exit code: 0 fine, 1 findings, 2 not possible. */
export interface Command {
  usage: string;
  en: string;
  zh: string;
  /** What `relate <command> --help` tells besides: what to give it, and an example. */
  help: { en: string; zh: string };
  options: readonly (keyof Args)[];
  run: (args: Args) => Promise<number>;
}

/** Ends a command with a sentence for the person; every other error is a bug. */
export class Refusal extends Error {
  readonly zh: string;
  constructor(en: string, zh: string) {
    super(en);
    this.zh = zh;
  }
}

/** Prints a line of the result. */
export const print = (line: string) => process.stdout.write(`${line}\n`);
/** Prints one JSON document. */
export const printJson = (value: unknown) => print(JSON.stringify(value));
