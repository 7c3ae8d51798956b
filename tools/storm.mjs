// `npm run storm` (about 1 min): two thousand screens and a server that starts again; STREAMS=200 STUDENTS=30 for less.
import { build, install, run } from './setup.mjs';

install();
build();
process.exitCode = run('test/crash/storm.ts', []);
