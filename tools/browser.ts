// Makes sure that a browser for the tests is there: finds one, else fetches Playwright's, else (root on Debian) installs the system's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.ts';

/** True when a browser really starts: Playwright's own may be there without the system's libraries. */
async function starts(): Promise<boolean> {
  try {
    await (await chromium.launch(launchOptions())).close();
    return true;
  } catch {
    return false;
  }
}

const quietly = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

async function fetch(): Promise<boolean> {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const debian = isDebianRoot ? ', else the Debian package chromium (about 60 s)' : '';
  console.log(`No browser for the tests was found: fetching Playwright's Chromium${debian} …`);
  quietly(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  if ((await starts()) || !isDebianRoot) return starts();
  quietly('apt-get', ['update']);
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return starts();
}

if (!(await starts()) && !(await fetch())) {
  console.error(
    'No browser for the tests: type "npx playwright install --with-deps chromium", or install Chrome or Chromium, then try again.'
  );
  console.error('没有可用于测试的浏览器：请运行“npx playwright install --with-deps chromium”，或安装 Chrome、Chromium 后再试。');
  process.exitCode = 1;
}
