// `npm start`: installs and builds when needed (first time about 40 s), then serves until Ctrl-C (later starts under 2 s).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, node, root } from './setup.mjs';

install();
build();
const server = spawn(node(), ['--disable-warning=ExperimentalWarning', join(root, 'src/server.ts')], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
// A terminal sends Ctrl-C to both; waiting for the server lets it end in peace.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
