import { execFile } from 'node:child_process';

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the real command as a process of its own. */
export function relate(...args: string[]): Promise<Ended> {
  const words = ['--disable-warning=ExperimentalWarning', 'src/cli/relate.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, words, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
