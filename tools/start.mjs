// `npm start`: installs and builds when needed (first time one to two minutes on two cores), then serves until Ctrl-C (later starts take seconds).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, node, root, stop } from './setup.mjs';

const help = `npm start: installs and builds what is missing, then serves Relate until Ctrl-C and prints its addresses.
Settings are variables of the environment:
  PORT  the port, 3000 unless told       PORT=8080 npm start
  HOST  who may open it: 0.0.0.0, the whole local network, unless told; 127.0.0.1, this machine only
  SCENARIOS_DIR  the folder of the cases, scenarios unless told
  DATA_DIR  the folder of classes and accounts, data unless told; one server a folder

npm start：补装缺少的库，构建页面，然后启动 Relate 并显示网址，按 Ctrl-C 停止。
设置写在环境变量里：
  PORT  端口，默认3000                   PORT=8080 npm start
  HOST  谁能打开：默认 0.0.0.0，整个局域网；127.0.0.1 只限本机
  SCENARIOS_DIR  案例所在的文件夹，默认 scenarios
  DATA_DIR  存放课堂和账号的文件夹，默认 data；一个文件夹只能由一个服务器使用`;

const [word] = process.argv.slice(2);
if (word === '--help' || word === '-h') {
  console.log(help);
  process.exit();
}
if (word !== undefined)
  stop(`npm start takes no "${word}": type "npm start -- --help".`, `npm start 不接受“${word}”：请运行“npm start -- --help”。`);

install();
build();
const server = spawn(node(), ['--disable-warning=ExperimentalWarning', join(root, 'src/server.ts')], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
// A terminal sends Ctrl-C to both; waiting for the server lets it end in peace.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
