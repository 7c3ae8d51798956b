// `npm run crash` (about 3 min): kill -9 a hundred times while a class works; KILLS=10 for less.
import { build, install, run } from './setup.mjs';

install();
build();
process.exitCode = run('test/crash/kill.ts', []);
