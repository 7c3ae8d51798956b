import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { answer } from './classroom.ts';
import { startServer } from './server.ts';

test('a class of 24 bots goes through its six steps over HTTP without an error', async () => {
  const words = ['class', '--students', '24', '--teams', '6', '--think', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/relate.ts', ...words]);
  const found = JSON.parse(stdout) as { ended: number; errors: number; commands: number; latency: { p95: number } };
  expect(found).toMatchObject({ students: 24, teams: 6, ended: 6, errors: 0 });
  expect(found.commands).toBeGreaterThan(24 * 5);
  expect(found.latency.p95).toBeGreaterThan(0);
});

test('a class of bots lives its rounds on the server, and their phones see what each brought', async () => {
  const words = ['class', '--case', 'telecom-churn', '--students', '6', '--teams', '2', '--think', '1', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/relate.ts', ...words]);
  const found = JSON.parse(stdout) as { ended: number; errors: number; rounds: { p50: number } | null };
  expect(found).toMatchObject({ ended: 2, errors: 0 });
  expect(found.rounds?.p50).toBeGreaterThan(0);
});

test('forty screens hear the server again after a kill, a hundred reloads make no second seat', { tag: '@long' }, async () => {
  const env = { ...process.env, STUDENTS: '20', STREAMS: '40', STUCK: '4', RELOADS: '100' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', 'test/crash/storm.ts'], { env });
  expect(stdout).toContain('100 reloads, each with a second "take my seat": 0 seats more');
  expect(stdout).not.toContain('FAILED');
});

test('a demo class comes with one press, says that it is one, locks no case, and is deleted', async ({ page, browser }) => {
  const server = await startServer();
  await page.goto(`${server.url}/teach/guide`);
  await expect(page.getByRole('heading', { name: 'When something goes wrong' })).toBeVisible();
  await page.goto(server.firstLink);
  await page.getByLabel('Name').fill('Ann');
  await page.getByLabel('E-mail').fill('ann@school.cn');
  await page.getByLabel('Password', { exact: true }).fill('a good password');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('button', { name: 'Try it with a demo class' }).click();
  await expect(page.getByText(/A demo class: its students are programs/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Grey Finch/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Team 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Fast' }).click();
  await expect(page.getByRole('button', { name: 'Fast', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: /^灰雀/ })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  const learner = await (await browser.newContext()).newPage();
  expect((await learner.goto(`${server.url}/practice/lone-passenger`))?.status()).toBe(200);
  await page.goto(`${server.url}/teach`);
  await expect(page.getByText('Demo, students are programs')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await answer(page, 'Delete all of it');
  await expect(page.getByText(/is deleted/)).toBeVisible();
  await server.stop();
});
