import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeCore, type CoreTimes } from './core.ts';
import { measureMemory, timeScale, type Memory, type Scale } from './scale.ts';
import { timeWhatIf, type WhatIfTimes } from './what-if.ts';

/** What is aimed at: ratios within one run, bytes a customer, milliseconds. */
export const aims = { toC: 1.5, toNumpy: 3, bytes: 220, first: 300, all: 1500 };

/** Everything that `relate bench` measures; `reached` is null where it could not be judged. */
export interface Bench {
  node: string;
  processor: string;
  aims: typeof aims;
  core: CoreTimes;
  scale: Scale;
  memory: Memory;
  whatIf: WhatIfTimes;
  reached: Record<keyof typeof aims, boolean | null>;
}

/** Measures one after the other; `note` is told what comes next. */
export async function bench(size: number, months: number, runs: number, note: (step: keyof Bench) => void): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'relate-bench-'));
  try {
    note('core');
    const core = await timeCore(size, months, runs, folder);
    note('scale');
    const scale = timeScale([size / 10, size, size * 10].map(Math.round), months, Math.min(3, runs));
    note('memory');
    const memory = await measureMemory(size * 10, Math.min(3, months));
    note('whatIf');
    const whatIf = await timeWhatIf(Math.round(size / 10), Math.min(12, months), 20, runs);
    const most = (value: number | null, limit: number) => (value === null ? null : value <= limit);
    const reached = {
      toC: most(core.toC, aims.toC),
      toNumpy: core.toNumpy === null ? null : core.toNumpy >= aims.toNumpy,
      bytes: most(memory.typedArrays, aims.bytes),
      first: most(whatIf.warm.first, aims.first),
      all: most(whatIf.warm.all, aims.all)
    };
    return { node: process.version, processor: cpus()[0]?.model ?? '', aims, core, scale, memory, whatIf, reached };
  } finally {
    await rm(folder, { recursive: true });
  }
}
