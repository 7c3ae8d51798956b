import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccounts } from '#lib/server/accounts/accounts.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { relate } from './run.ts';

let dataDir: string;

/** Works on the data as the server does while it runs. */
async function running<T>(work: (accounts: Awaited<ReturnType<typeof openAccounts>>) => Promise<T>): Promise<T> {
  const store = await openSqlite(dataDir);
  try {
    return await work(await openAccounts(store, { dataDir }));
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'password-'));
  process.env.DATA_DIR = dataDir;
  await running(async (accounts) => {
    const [link] = await accounts.firstLink(['']);
    await accounts.register(link!.split('token=')[1]!, { name: 'Li', email: 'li@school.cn', password: 'a good password' });
  });
});
afterAll(() => {
  delete process.env.DATA_DIR;
  return rm(dataDir, { recursive: true });
});

test('the link sets a new password', async () => {
  const { code, stdout } = await relate('password', 'LI@school.cn', '--json');
  expect(code).toBe(0);
  const { link } = JSON.parse(stdout) as { link: string };
  const token = link.split('/teach/password?token=')[1]!;
  expect(await running((accounts) => accounts.renewPassword(token, 'a better password'))).toMatchObject({ ok: true });
});

test('an address that no teacher has, or none at all, is refused in a sentence', async () => {
  expect(await relate('password', 'nobody@school.cn')).toMatchObject({
    code: 2,
    stderr: 'No teacher has the address "nobody@school.cn" here.\n'
  });
  expect(await relate('password', '--lang', 'zh')).toMatchObject({ code: 2, stderr: '请给出一个邮箱：relate password <email>\n' });
});

test('while the server runs its data are not touched', async () => {
  const { code, stderr } = await running(() => relate('password', 'li@school.cn'));
  expect(code).toBe(2);
  expect(stderr).toMatch(/stop/i);
});

test('a folder without data stays so', async () => {
  process.env.DATA_DIR = join(dataDir, 'none');
  expect(await relate('password', 'li@school.cn')).toMatchObject({ code: 2 });
  expect(existsSync(process.env.DATA_DIR)).toBe(false);
  process.env.DATA_DIR = dataDir;
});
