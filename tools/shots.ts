// Takes the pictures: opens recorded plays of a case in the real product.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { launchOptions } from './chromium.ts';

const port = process.env.PORT ?? '3199';
const id = 'lone-passenger';
const play = JSON.parse(readFileSync(`scenarios/${id}/playthroughs/told-well.json`, 'utf8')) as { decisions: unknown[] };

const server = spawn(process.execPath, ['src/server.ts'], {
  env: { ...process.env, PORT: port, HOST: '127.0.0.1' },
  stdio: ['ignore', 'pipe', 'inherit']
});
process.on('exit', () => server.kill());
await once(server.stdout, 'data');
const browser = await chromium.launch(launchOptions());

/** Opens the recorded play after so many of its decisions. */
async function open(locale: string, decisions: number): Promise<Page> {
  const baseURL = `http://localhost:${port}`;
  const page = await browser.newPage({ baseURL, locale, viewport: { width: 1120, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`/practice/${id}`, { waitUntil: 'networkidle' });
  const file = JSON.stringify({ ...play, decisions: play.decisions.slice(0, decisions) });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'play.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.locator('main blockquote').nth(decisions).waitFor();
  await page.waitForTimeout(1500);
  return page;
}

for (const [locale, name] of [
  ['en', 'play-en'],
  ['zh-CN', 'play-zh']
] as const)
  await (await open(locale, 1)).screenshot({ path: `docs/${name}.png` });

const page = await open('en', play.decisions.length);
await page.locator(`a[href="/practice/${id}/outcome"]`).click();
await page.locator('canvas').nth(2).waitFor({ timeout: 60_000 });
await page.waitForTimeout(1500);
await page.screenshot({ path: 'docs/outcome-en.png' });

await browser.close();
process.exit();
