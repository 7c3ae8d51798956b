import tailwindcss from '@tailwindcss/vite';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tools/chromium.ts';

/** Tests whose name ends in `.browser.test.ts` or `.svelte.test.ts` run in Chromium, all others in Node. */
const inBrowser = ['test/**/*.browser.test.ts', 'test/**/*.svelte.test.ts'];

export default defineConfig({
  plugins: [tailwindcss(), sveltekit()],
  worker: { format: 'es' },
  test: {
    expect: { requireAssertions: true },
    // Only a test that hangs fails by time: a slow or busy machine is no fault.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          include: inBrowser,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        extends: './vite.config.ts',
        test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: [...inBrowser, 'test/e2e/**'] }
      }
    ]
  }
});
