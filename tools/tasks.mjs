// `npm run tasks` (about 3 minutes): how long the page's own thread is held up while the lab opens and works, and an outcome is shown.
import { build, install, run } from './setup.mjs';

install();
build();
process.exitCode = run('tools/browser.ts', []) || run('tools/tasks.ts', []);
