import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const here = import.meta.dirname;
const optimised = ['-std=c99', '-O3', '-fno-tree-vectorize', '-ffp-contract=off'];

/** Another program that does the core step: its name, and what runs it on a file of a base. */
export interface Program {
  name: string;
  run: (file: string) => string;
}

function said(command: string, words: readonly string[]): string {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e7 });
}

function firstThat<Value>(names: readonly (string | undefined)[], attempt: (name: string) => Value): Value | null {
  for (const name of names) {
    if (!name) continue;
    try {
      return attempt(name);
    } catch {
      // Not on this machine, or not able to: the next one.
    }
  }
  return null;
}

/** Compiles core.c into a folder, scalar C with -O3; null without a compiler. */
export function compiled(folder: string): Program | null {
  const binary = join(folder, process.platform === 'win32' ? 'core.exe' : 'core');
  return firstThat([process.env.CC, 'cc', 'gcc', 'clang'], (compiler) => {
    said(compiler, [...optimised, join(here, 'core.c'), '-o', binary, '-lm']);
    const [version = compiler] = said(compiler, ['--version']).split('\n');
    return { name: version, run: (file) => said(binary, [file]) };
  });
}

/** Finds a Python that has numpy; null without. */
export function numpy(): Program | null {
  return firstThat([process.env.PYTHON, 'python3', 'python'], (python) => {
    const version = said(python, ['-c', 'import numpy; print(numpy.__version__)']).trim();
    return { name: `numpy ${version}`, run: (file) => said(python, [join(here, 'core.py'), file]) };
  });
}
