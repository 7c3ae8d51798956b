import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compile } from '#engine/machine';
import { outcome } from '#engine/outcomes';
import { decide, type PlayEvent } from '#engine/session';
import { Crew } from '#lib/server/crew.ts';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';

const compiled = compile(aCase([decision('desk', [choice('go', 'end')]), ending('end')]));
const log = (seed: number): PlayEvent[] => {
  const started = decide(compiled, [], { type: 'start-play', seed });
  return started.ok ? started.events : [];
};
let crew: Crew;
afterEach(async () => {
  vi.restoreAllMocks();
  await crew.end();
});

describe('V16 the crew', () => {
  it('simulates in a thread what the engine does, once for plays that are alike', async () => {
    crew = new Crew(1);
    const first = crew.outcomeOf(compiled, log(1));
    const again = crew.outcomeOf(compiled, log(1));
    const [one, other] = await Promise.all([first, crew.outcomeOf(compiled, log(2))]);
    expect(one.ok && (await again)).toMatchObject({ ok: true });
    expect(await again).toHaveProperty('outcome', expect.objectContaining({ seed: 1 }));
    expect(one).toEqual({ ok: true, outcome: JSON.parse(JSON.stringify(outcome(compiled, log(1)))) });
    expect(other.ok).toBe(true);
  });

  it('ends although a worker is busy', async () => {
    crew = new Crew(1);
    const asked = crew.outcomeOf(compiled, log(1));
    await crew.end();
    expect((await asked).ok).toBe(false);
  });

  it('tries again after a worker fell, then tells that it could not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crew-'));
    const file = join(folder, 'falls.mjs');
    await writeFile(file, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7));`);
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    crew = new Crew(1, pathToFileURL(file));
    expect(await crew.outcomeOf(compiled, log(1))).toMatchObject({ ok: false, code: 'crew/broke-down' });
    expect(told).toHaveBeenCalledTimes(2);
    await rm(folder, { recursive: true });
  });
});
