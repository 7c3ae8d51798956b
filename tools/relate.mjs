// `npm run -s relate -- …`: the command line, on the right Node; preparations speak on stderr only.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, node, root } from './setup.mjs';

install();
const args = ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/relate.ts'), ...process.argv.slice(2)];
// npm runs scripts in the project's folder; the person's own folder is in INIT_CWD.
const done = spawnSync(node(), args, { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' });
process.exit(done.status ?? 1);
