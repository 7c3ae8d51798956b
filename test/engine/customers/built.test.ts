import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../../tools/chromium.ts';
import { GOLDEN } from './living.ts';
import { expectRows } from './report.ts';

let folder = '';
let script = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relate-kernel-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry: join(import.meta.dirname, 'golden.ts'), formats: ['es'], fileName: () => 'kernel.mjs' },
      rollupOptions: { external: [/faker/] }
    }
  });
  script = join(folder, 'kernel.mjs');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every Node on this machine, the one that runs the tests first. */
function nodes(): string[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const places = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, name));
  return [...new Set([process.execPath, ...places.filter(existsSync)].map((place) => realpathSync(place)))];
}
const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const inNode = (node: string): string =>
  execFileSync(node, ['--input-type=module', '-e', `import { found } from ${JSON.stringify(`file://${script}`)}; console.log(found);`], {
    encoding: 'utf8'
  }).trim();

async function inChromium(): Promise<string> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    const source = `data:text/javascript;base64,${Buffer.from(readFileSync(script, 'utf8')).toString('base64')}`;
    return await page.evaluate<string>(`import(${JSON.stringify(source)}).then(({ found }) => found)`);
  } finally {
    await browser.close();
  }
}

test('M17 the built kernel gives the golden bits in every Node of this machine and in Chromium', async () => {
  const versions = nodes().map((node) => [versionOf(node), inNode(node)] as const);
  const browser = await inChromium();
  console.log(Object.fromEntries([...versions, ['Chromium', browser]]));
  if (!versions.some(([version]) => version.startsWith('v20.'))) console.log('Node 20 is not on this machine: not tried.');
  expect(versions.map(([, bits]) => bits)).toEqual(versions.map(() => GOLDEN));
  expect(browser).toBe(GOLDEN);
  const same = Number(versions.every(([, bits]) => bits === GOLDEN)) + Number(browser === GOLDEN);
  expectRows('M17', [
    {
      what: { en: 'engines with the golden bits (Node, Chromium)', zh: '结果逐位相同的引擎（Node、Chromium）' },
      published: 2,
      ours: same,
      tolerance: 0
    }
  ]);
});
