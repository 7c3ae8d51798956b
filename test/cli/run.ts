import { execFile } from 'node:child_process';
import { main } from '../../src/cli/main.ts';

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs the command within this process, one after the other: what it prints is caught. */
export function relate(...args: string[]): Promise<Ended> {
  const ended = last.then(() => caught(args));
  last = ended.catch(() => {});
  return ended;
}

async function caught(args: string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const writes = streams.map((name) => process[name].write);
  for (const name of streams) process[name].write = (text: string | Uint8Array) => !!(said[name] += text);
  try {
    return { code: await main(args), ...said };
  } finally {
    streams.forEach((name, i) => (process[name].write = writes[i]!));
  }
}

/** Runs the real command as a process of its own. */
export function relateProcess(...args: string[]): Promise<Ended> {
  const words = ['--disable-warning=ExperimentalWarning', 'src/cli/relate.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, words, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
