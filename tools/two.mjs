// `npm run two` (about 2 min): one class at two servers on one PostgreSQL, one of which is killed; STUDENTS=20 for less.
import { build, install, run } from './setup.mjs';

install();
build();
process.exitCode = run('test/crash/two.ts', []);
