import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';

/** Gives the tests of a file folders of their own, which go when the tests are done. */
export function folders(): () => string {
  const home = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(home, { recursive: true }));
  return () => mkdtempSync(join(home, 'data-'));
}

/** Starts process.ts and hands on each line that it says; ends when it has ended. */
export function start(words: string[], heard: (line: string, kill: () => void) => void): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/server/store/process.ts', ...words], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  createInterface({ input: child.stdout }).on('line', (line) => heard(line, () => child.kill('SIGKILL')));
  return new Promise((done) => child.on('close', () => done()));
}
