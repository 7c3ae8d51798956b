import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { startServer } from './server.ts';

test('a class of 24 bots goes through its six steps over HTTP without an error', async () => {
  const words = ['class', '--students', '24', '--teams', '6', '--think', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/relate.ts', ...words]);
  const found = JSON.parse(stdout) as { ended: number; errors: number; commands: number; latency: { p95: number } };
  expect(found).toMatchObject({ students: 24, teams: 6, ended: 6, errors: 0 });
  expect(found.commands).toBeGreaterThan(24 * 5);
  expect(found.latency.p95).toBeGreaterThan(0);
});

test('forty screens hear the server again after a kill, a hundred reloads make no second seat', async () => {
  const env = { ...process.env, STUDENTS: '20', STREAMS: '40', STUCK: '4', RELOADS: '100' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/crash/storm.ts'], { env });
  expect(stdout).toContain('100 reloads, each with a second "take my seat": 0 seats more');
  expect(stdout).not.toContain('FAILED');
});

test('a teacher rehearses with bots from the page', async ({ page }) => {
  const server = await startServer();
  await page.goto(server.firstLink);
  await page.getByLabel('Name').fill('Ann');
  await page.getByLabel('E-mail').fill('ann@school.cn');
  await page.getByLabel('Password', { exact: true }).fill('a good password');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Rehearse with bots' }).click();
  await expect(page.getByText('Bot 12', { exact: true })).toBeVisible();
  await server.stop();
});
