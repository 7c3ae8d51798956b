// `npm run figures`: measures M1 to M18 anew and writes them to src/lib/validation, which the page "How the model works" shows (about 10 minutes).
import { install, npm } from './setup.mjs';

install();
process.env.RELATE_FIGURES = 'write';
process.exitCode = npm(['run', 'test:unit', '--', '--project', 'node', 'test/engine/customers']);
