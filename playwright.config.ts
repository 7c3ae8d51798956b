import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { smallCases } from './test/e2e/server.ts';
import { launchOptions } from './tools/chromium.ts';

/** Asks the system for a free port; the workers inherit it, so that all of them read one server. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}
const port = (process.env.E2E_PORT ??= await freePort());
const dataDir = (process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'relate-e2e-')));
const cases = (process.env.E2E_CASES ??= smallCases('test-results/cases'));

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // Generous: a slow machine is no fault; a test that hangs still ends.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: !!process.env.CI,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en',
    actionTimeout: 60_000,
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(),
    // A machine without a graphics card paints each frame of a movement in the time of the test.
    contextOptions: { reducedMotion: 'reduce' }
  },
  webServer: {
    command: `"${process.execPath}" --disable-warning=ExperimentalWarning src/server.ts`,
    env: { PORT: port, HOST: '0.0.0.0', DATA_DIR: dataDir, SCENARIOS_DIR: cases },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false
  }
});
