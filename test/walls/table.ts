/**
 * Who may import whom, as data; docs/design.md shows the same table with the reasons.
 * A word is a room's door (`engine/chance`), a folder of src/lib (`lib/words`), a package, `node` for Node's own modules,
 * or `types:` before a door that may only be imported as types. A file belongs to the first room whose folder or name fits.
 */
export interface Room {
  files: string;
  may: readonly string[];
}

const engineTypes = ['chance', 'scenario', 'machine', 'proof', 'session', 'customers', 'outcomes'].map((room) => `types:engine/${room}`);
const engine = engineTypes.map((door) => door.slice('types:'.length));
const kit = ['svelte', '@sveltejs/kit', '$app', './$types'];
const lib = ['lib/boards', 'lib/charts', 'lib/components', 'lib/debrief', 'lib/outcome', 'lib/state', 'lib/tables', 'lib/words'];

export const rooms: readonly Room[] = [
  { files: 'src/engine/chance/', may: [] },
  { files: 'src/engine/scenario/', may: ['yaml'] },
  { files: 'src/engine/machine/', may: ['engine/scenario', 'xstate'] },
  { files: 'src/engine/proof/', may: ['engine/scenario', 'engine/machine', 'engine/customers', 'engine/outcomes'] },
  { files: 'src/engine/session/', may: ['engine/scenario', 'engine/machine', 'engine/chance', 'xstate', 'valibot'] },
  { files: 'src/engine/customers/names.ts', may: ['engine/chance', '@faker-js/faker'] },
  { files: 'src/engine/customers/', may: ['engine/chance'] },
  {
    files: 'src/engine/outcomes/',
    may: ['engine/scenario', 'engine/machine', 'engine/session', 'engine/customers', 'engine/chance']
  },
  { files: 'src/lib/charts/', may: ['types:engine/outcomes', 'types:engine/scenario', 'chart.js', 'd3-sankey', 'svelte'] },
  { files: 'src/lib/components/', may: ['lib/charts', 'lib/words', ...engineTypes, 'svelte', '$app'] },
  { files: 'src/lib/state/', may: [...engine, 'lib/words', 'svelte', '$app'] },
  { files: 'src/lib/words/', may: ['types:engine/scenario', 'svelte'] },
  { files: 'src/lib/boards/', may: ['lib/charts', 'lib/components', 'lib/words', ...engineTypes, 'svelte'] },
  { files: 'src/lib/outcome/', may: [...engine, 'lib/boards', 'lib/charts', 'lib/components', 'lib/words', 'svelte'] },
  { files: 'src/lib/debrief/', may: [...engine, 'lib/boards', 'lib/charts', 'lib/components', 'lib/outcome', 'lib/words', 'svelte'] },
  { files: 'src/lib/validation/', may: [] },
  { files: 'src/lib/tables/', may: [] },
  { files: 'src/lib/server/takeaway/', may: [...engine, 'lib/tables', 'lib/words', 'hucre'] },
  { files: 'src/lib/server/bots/', may: [...engine, 'node', 'lib/words'] },
  { files: 'src/lib/server/', may: [...engine, 'node', 'better-auth', 'elkjs', 'fflate', 'hucre', 'kysely', 'marked', 'pg', 'uqr'] },
  { files: 'src/routes/**/*.server.ts', may: [...engine, 'lib/server', 'lib/words', ...kit] },
  { files: 'src/routes/**/+server.ts', may: [...engine, 'lib/server', 'lib/words', ...kit] },
  { files: 'src/routes/', may: [...engine, ...lib, 'lib/validation', ...kit] },
  {
    files: 'src/cli/',
    may: [...engine, ...['catalogue.ts', 'bots', 'store', 'accounts'].map((part) => `lib/server/${part}`), 'node', 'valibot']
  },
  { files: 'src/hooks.server.ts', may: ['lib/words', 'lib/state', 'lib/server', ...kit] },
  { files: 'src/hooks.client.ts', may: ['types:@sveltejs/kit'] },
  { files: 'src/server.ts', may: ['node', 'lib/server'] },
  { files: 'src/service-worker.ts', may: ['$service-worker', '@sveltejs/kit'] },
  { files: 'src/app.d.ts', may: ['types:lib/words', 'types:lib/state', 'types:lib/server', 'node'] },
  { files: 'test/e2e/', may: ['node', '@playwright/test', '@axe-core/playwright', 'tools'] }
];

/** Words that make a result differ between engines, clocks or countries; `Math` has an allow-list. */
export const banned = [
  ...['Date', 'performance', 'Intl', 'crypto', 'process', 'window', 'document', 'navigator', 'globalThis', 'self'],
  ...['localStorage', 'fetch', 'setTimeout', 'setInterval', 'require', 'Buffer', 'eval', 'Function', 'WeakRef', 'structuredClone']
];
export const bannedMembers = [
  'localeCompare',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleDateString',
  'toLocaleTimeString'
];
export const allowedMath = ['abs', 'ceil', 'floor', 'round', 'trunc', 'min', 'max', 'sign', 'sqrt', 'imul', 'clz32', 'fround'];
export const longestFile = 400;
