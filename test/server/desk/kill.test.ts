import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse, closeHouse } from '#lib/server/house.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';

let folder = '';
let child: ChildProcess | null = null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<{ id: string; cookies: string[]; port: number }> {
  const file = fileURLToPath(new URL('./kill-server.ts', import.meta.url));
  child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return JSON.parse(line.toString()) as { id: string; cookies: string[]; port: number };
}
async function kill() {
  const ended = once(child!, 'exit');
  child!.kill('SIGKILL');
  await ended;
}

it('V7 V10 kill -9 under load: what was acknowledged is there, each once, and the clocks stood', async () => {
  const { id, cookies, port } = await start();
  const acknowledged: string[] = [];
  let sent = 0;
  let running = true;
  const send = async (cookie: string, text: string, at: number) =>
    fetch(`http://127.0.0.1:${at}/class/${id}/command`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id: text, command: { type: 'say', text } })
    });
  const pending: { cookie: string; text: string }[] = [];
  const talk = async (cookie: string, k: number) => {
    for (let n = 0; running && n < 100; n++) {
      const text = `say-${k}-${n}`;
      sent++;
      const answer = await send(cookie, text, port).catch(() => null);
      if (answer?.ok) acknowledged.push(text);
      else pending.push({ cookie, text });
      if (!answer) return;
    }
  };
  const talking = cookies.map(talk);
  while (acknowledged.length < 60) await new Promise((go) => setTimeout(go, 5));
  await kill();
  running = false;
  await Promise.all(talking);

  const again = await start();
  for (const { cookie, text } of pending) if ((await send(cookie, text, again.port)).ok) acknowledged.push(text);
  await kill();

  const house = await openHouse({ store: await openSqlite(folder), dataDir: folder });
  const log = await house.store.read(id);
  const said = log.flatMap(({ type, data }) => (type === 'chat.said' ? [(data as { text: string }).text] : []));
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, k) => k + 1));
  expect(new Set(said).size).toBe(said.length);
  expect(said).toEqual(expect.arrayContaining(acknowledged));
  expect(pending.length).toBeGreaterThan(0);
  expect(log.filter(({ type }) => type === 'server.restarted').length).toBeGreaterThan(0);
  console.log(`kill -9: ${acknowledged.length} of ${sent} said and acknowledged, ${pending.length} sent again, 0 lost, 0 doubled`);
  await closeHouse(house);
});
