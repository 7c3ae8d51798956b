import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { growCore, timeOurs } from './core.ts';

/** CPU nanoseconds a customer and month at each size, the best of the runs. */
export interface Scale {
  sizes: { size: number; nanoseconds: number }[];
  /** The slowest beside the fastest. */
  spread: number;
}

/** Bytes that one customer takes. */
export interface Memory {
  size: number;
  typedArrays: number;
  /** Growth of a whole process. */
  resident: number;
}

/** Times the same months at several sizes. */
export function timeScale(sizes: readonly number[], months: number, runs: number): Scale {
  const found = sizes.map((size) => {
    const population = growCore(size);
    let nanoseconds = Infinity;
    for (let run = 0; run <= runs; run++) nanoseconds = Math.min(nanoseconds, timeOurs(population, months));
    return { size, nanoseconds };
  });
  const times = found.map(({ nanoseconds }) => nanoseconds);
  return { sizes: found, spread: Math.max(...times) / Math.min(...times) };
}

/** Measures one base in a process of its own. */
export async function measureMemory(size: number, months: number): Promise<Memory> {
  const words = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'memory.ts'), String(size), String(months)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return { size, ...(JSON.parse(stdout) as Omit<Memory, 'size'>) };
}
