import { describe, expect, it } from 'vitest';
import { judgeImports, judgeWords } from './judge.ts';
import { importsOf, scriptOf } from './read.ts';

describe('the checker of imports', () => {
  it.each([
    ['src/engine/chance/draw.ts', "import { parse } from '#engine/scenario';"],
    ['src/engine/scenario/parse.ts', "import { compile } from '#engine/machine';"],
    ['src/engine/scenario/parse.ts', "import { readFileSync } from 'node:fs';"],
    ['src/engine/scenario/parse.ts', "import { readFileSync } from 'fs';"],
    ['src/engine/machine/compile.ts', "import { schema } from '../scenario/schema.ts';"],
    ['src/engine/machine/compile.ts', "import { schema } from '#engine/scenario/schema.ts';"],
    ['src/engine/machine/compile.ts', "export * from '#engine/session';"],
    ['src/engine/machine/compile.ts', "const { fold } = await import('#engine/session');"],
    ['src/engine/machine/compile.ts', "let one: import('#engine/session').Session;"],
    ['src/engine/customers/step.ts', "import { faker } from '@faker-js/faker';"],
    ['src/lib/charts/config.ts', "import { outcome } from '#engine/outcomes';"],
    ['src/lib/components/Mood.svelte', "<script>\nimport { Play } from '#lib/state/play.svelte.ts';\n</script>"],
    ['src/lib/components/Mood.svelte', '<script lang="ts">\nimport { view } from \'#engine/machine\';\n</script>'],
    ['src/lib/state/play.svelte.ts', "import { loadCase } from '#lib/server/catalogue.ts';"],
    ['src/lib/state/play.svelte.ts', "new Worker(new URL('../server/work.ts', import.meta.url));"],
    ['src/lib/server/catalogue.ts', "import { error } from '@sveltejs/kit';"],
    ['src/routes/+page.svelte', "<script module>\nimport { loadCase } from '#lib/server/catalogue.ts';\n</script>"],
    ['src/routes/+page.server.ts', "import Chart from '#lib/charts/Chart.svelte';"],
    ['src/cli/check.ts', "import { locale } from '#lib/words/index.ts';"],
    ['src/cli/check.ts', "import { desk } from '#lib/server/desk.ts';"],
    ['test/e2e/play.spec.ts', "import { parse } from '../../src/engine/scenario/index.ts';"],
    ['test/e2e/play.spec.ts', "import type { Scenario } from '#engine/scenario';"],
    ['src/attic/old.ts', "import 'svelte';"]
  ])('refuses in %s: %s', (file, text) => {
    expect(judgeImports(file, scriptOf(file, text))).toHaveLength(1);
  });

  it.each([
    ['src/engine/machine/compile.ts', "import { setup } from 'xstate'; import { parse } from '#engine/scenario'; import './guards.ts';"],
    ['src/lib/charts/config.ts', "import type { Outcome } from '#engine/outcomes'; import { Chart } from 'chart.js/auto';"],
    ['src/routes/practice/+page.server.ts', "import { listCases } from '#lib/server/catalogue.ts'; import type { A } from './$types';"],
    ['src/cli/check.ts', "import { examine } from '#engine/proof'; import { loadCase } from '#lib/server/catalogue.ts';"]
  ])('lets pass in %s: %s', (file, text) => {
    expect(judgeImports(file, text)).toEqual([]);
  });

  it('keeps the line numbers of a Svelte file', () => {
    const script = scriptOf('a.svelte', '<script module>\n</script>\n<p>text</p>\n<script lang="ts">\n  import "x";\n</script>');
    expect(importsOf(script)).toEqual([{ from: 'x', line: 5, typeOnly: false }]);
  });
});

describe('the checker of words', () => {
  it.each([
    ['Math.pow(2, 3)', 'Math.pow'],
    ["Math['exp'](1)", 'Math.exp'],
    ['const { log } = Math', 'Math as a value'],
    ['const m = Math; m.sin(1)', 'Math as a value'],
    ['2 ** 3', '**'],
    ['let a = 1; a **= 2', '**'],
    ['new Date()', 'Date'],
    ['Date.now()', 'Date'],
    ['performance.now()', 'performance'],
    ["new Intl.NumberFormat('en')", 'Intl'],
    ["'a'.localeCompare('b')", 'localeCompare'],
    ['(1).toLocaleString()', 'toLocaleString'],
    ['globalThis.crypto', 'globalThis'],
    ['crypto.getRandomValues(a)', 'crypto'],
    ['process.env.X', 'process'],
    ['if (window) document.title', 'window'],
    ['const o = { Date }', 'Date']
  ])('refuses %s', (text, word) => {
    expect(judgeWords('a.ts', text)[0]).toBe(`a.ts:1: the engine may not use ${word}`);
  });

  it.each([
    'Math.imul(1, 2) + Math.fround(.5)',
    'const a = { process: 1, window: 2 }; a.process',
    'function f(self: number, document: string) { return document + self; }'
  ])('lets pass %s', (text) => {
    expect(judgeWords('a.ts', text)).toEqual([]);
  });
});
