// `npm test`: installs, finds or fetches a browser, then runs every check; the last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, needWritable, npm, npmBeside, root, run } from './setup.mjs';

const results = join(root, 'test-results');
const report = (name) => join(results, `${name}.json`);
const e2e = { PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e') };
const sum = { passed: 0, failed: 0 };
let linting;

/** Each step: its name, its usual time on two cores, how it runs, and where it counts its tests (a step without counts as one). */
const steps = [
  ['browser', '1 s', () => run('tools/browser.ts', [])],
  ['database', '1 s', () => run('tools/database.ts', [])],
  ['types', '50 s', typesBesideLint],
  ['lint', '10 s more', lint],
  ['lock', '1 s', () => run('tools/platforms.mjs', [])],
  [
    'unit',
    '4 min',
    () => npm(['run', 'test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`]),
    ofUnit
  ],
  ['build', '30 s', () => npm(['run', 'build', '--', '--logLevel', 'warn'])],
  ['e2e', '8 min', () => npm(['run', 'test:e2e', '--', '--grep-invert', '@long', '--reporter=list,json'], e2e), ofEndToEnd]
];

/** Each of the two takes one processor: lint begins with types, and tells what it found in its own turn. */
function typesBesideLint() {
  linting = npmBeside(['run', 'lint']);
  return npm(['run', 'types']);
}

async function lint() {
  const { status, said } = await linting;
  process.stdout.write(said);
  return status;
}

function ofUnit({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

function ofEndToEnd({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** Adds what a step counted; one that failed without a failed test (it could not even begin) counts as one. */
function add(name, status, count) {
  const counted = count ? read(name, count) : { passed: status ? 0 : 1, failed: 0 };
  const failed = status && !counted.failed ? 1 : counted.failed;
  sum.passed += counted.passed;
  sum.failed += failed;
  return failed;
}

function read(name, count) {
  try {
    return count(JSON.parse(readFileSync(report(name), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

install();
needWritable();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const broken = [];
for (const [name, usual, start, count] of steps) {
  console.log(`\n— ${name} (usually ${usual})`);
  const began = Date.now();
  if (add(name, await start(), count)) broken.push(name);
  console.log(`— ${name}: ${broken.includes(name) ? 'FAILED' : 'ok'} after ${Math.round((Date.now() - began) / 1000)} s`);
  if (name === 'browser' && broken.length) break;
}
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
