import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openControl, type Control } from '#lib/server/store/control.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';
import { relate } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'data-'));
const folder = join(home, 'data');
const told = process.env.DATA_DIR;
beforeAll(() => {
  process.env.DATA_DIR = folder;
});
afterAll(() => {
  if (told === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = told;
  rmSync(home, { recursive: true });
});

describe('with a server that has the data open', () => {
  let store: Store;
  let control: Control;
  const server = createServer((request, response) => {
    if (!control.handle(request, response)) response.writeHead(404).end('a page');
  });
  beforeAll(async () => {
    store = await openSqlite(folder);
    control = openControl(store, folder);
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
    control.announce(server.address() as AddressInfo);
  });
  afterAll(async () => {
    server.close();
    control.end();
    await store.close();
  });
  const note = () => JSON.parse(readFileSync(join(folder, 'control.json'), 'utf8')) as { url: string; token: string };
  const post = (path: string, token: string, file: unknown) =>
    fetch(note().url + path, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ file }) });

  test('L8 backup is written by the server, and never over a file', async () => {
    const file = join(home, 'live.db');
    const first = await relate('backup', file, '--json');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toEqual({ file, bytes: statSync(file).size });
    const second = await relate('backup', file, '--lang', 'zh');
    expect(second).toEqual({ code: 2, stdout: '', stderr: `${file} 已存在：请换一个文件名。\n` });
  });

  test('L8 restore is refused', async () => {
    const { code, stderr } = await relate('restore', join(home, 'live.db'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^The data in .* is in use by another Relate: .*\n$/)]);
  });

  test('D12 the control answers nobody without its token, and leaves every other request to the pages', async () => {
    const { token } = note();
    if (process.platform !== 'win32') expect(statSync(join(folder, 'control.json')).mode & 0o777).toBe(0o600);
    const asked = [
      post('/control/backup', 'wrong', join(home, 'x.db')),
      post('/control', token, ''),
      fetch(`${note().url}/control/backup`)
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 404, 404]);
    for (const file of ['relative.db', 7, null]) expect((await post('/control/backup', token, file)).status).toBe(400);
  });

  test('L8 backup says that the data is in use when no server answers', async () => {
    control.end();
    const { code, stderr } = await relate('backup', join(home, 'none.db'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('in use by another Relate')]);
  });
});

describe('with the server stopped', () => {
  test('L8 backup and restore work by themselves, and the data that was there is kept', async () => {
    const file = join(home, 'stopped.db');
    expect(await relate('backup', file)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await relate('restore', file, '--json');
    expect(code).toBe(0);
    const { kept } = JSON.parse(stdout);
    expect(kept).toContain('relate-before-restore-');
    expect(statSync(kept).isFile()).toBe(true);
    const again = await relate('restore', file, '--lang', 'zh');
    expect(again.stdout).toMatch(/^已恢复 .*；原有数据保留为 .*。\n$/);
  });

  test.each([
    [['backup'], 'Name one new file'],
    [['restore'], 'Name one backup'],
    [['restore', 'one.db', 'two.db'], 'Name one backup'],
    [['restore', 'missing.db'], 'missing or no sound backup']
  ])('L3 relate %s is refused in a sentence', async (words, why) => {
    const { code, stdout, stderr } = await relate(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });
});
