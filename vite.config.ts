import tailwindcss from '@tailwindcss/vite';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tools/chromium.ts';

/** Tests whose name ends in `.browser.test.ts` or `.svelte.test.ts` run in Chromium, all others in Node. */
const inBrowser = ['test/**/*.browser.test.ts', 'test/**/*.svelte.test.ts'];
const ofComponents = 'test/components/**/*.test.ts';

export default defineConfig({
  plugins: [tailwindcss(), sveltekit()],
  worker: { format: 'es' },
  test: {
    expect: { requireAssertions: true },
    // Only a test that hangs fails by time: a slow or busy machine is no fault.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // All processors: by itself Vitest leaves one free, half of a machine with two.
    maxWorkers: '100%',
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
        // The engine as `relate` runs it: Node reads the files itself, and simulates almost twice as fast as through Vite.
        extends: './vite.config.ts',
        test: {
          name: 'node',
          environment: 'node',
          // Files share what they import: loading it anew for each took a third of the time.
          isolate: false,
          globalSetup: './test/postgres/setup.ts',
          include: ['test/**/*.test.ts'],
          exclude: [...inBrowser, ofComponents],
          experimental: { viteModuleRunner: false }
        }
      },
      {
        // Files that Svelte compiles need Vite.
        extends: './vite.config.ts',
        test: { name: 'components', environment: 'node', include: [ofComponents], exclude: inBrowser }
      }
    ]
  }
});
