// `npm run shots` (about 30 s): real screens of the built product for the README, in docs/.
import { build, install, run } from './setup.mjs';

install();
build();
process.exitCode = run('tools/browser.ts', []) || run('tools/shots.ts', []);
