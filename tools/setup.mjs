// What every command needs before it can run: a Node that is new enough, the libraries, the build.
// Plain JavaScript that Node 18 can read, so that an old Node gets a sentence instead of a syntax error.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Ends the command with one sentence in each language. */
export function stop(en, zh) {
  console.error(`${en}\n${zh}`);
  process.exit(1);
}

/** True when a version such as 24.21.0 can run the product. */
const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
};

/** Finds the Node that runs the product: this one, or the one that the installation brought (see tools/node). */
export function node() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return names.map((name) => at('node_modules', name, 'bin', file)).find(existsSync);
}

/** Runs a program of node_modules under the right Node; `quiet` keeps what it says unless it fails. */
export function run(script, args, { quiet = false, env = {} } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const done = spawnSync(node(), [at(script), ...args], { cwd: root, stdio, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (quiet && done.status !== 0) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
  return done.status ?? 1;
}

/** Runs npm itself and gives back how it ended: 0 when all went well. */
export const npm = (args, env = {}) => npmCommand(args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** Starts npm beside other work: how it ended, and all that it said. */
export function npmBeside(args) {
  const [program, words, options] = npmWords(args);
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((ended) => {
    child.on('error', (error) => ended({ status: 1, said: `${said}${error}\n` }));
    child.on('close', (status) => ended({ status: status ?? 1, said }));
  });
}

function npmCommand(args, options) {
  const [program, words, usual] = npmWords(args);
  return spawnSync(program, words, { ...usual, encoding: 'utf8', ...options });
}

function npmWords(args) {
  const { npm_execpath: script, npm_node_execpath: own = process.execPath } = process.env;
  // The person's own Node, not the one of node_modules: npm would find Node new enough and take that one away.
  if (script?.endsWith('.js')) return [own, [script, ...args], { cwd: root }];
  return ['npm', args, { cwd: root, shell: process.platform === 'win32' }];
}

/** Installs the libraries when there are none or the lock is newer. */
export function install() {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < 20)
    stop(
      `Relate needs Node 20 or newer, and this is Node ${version}: install it from nodejs.org, then try again.`,
      `Relate 需要 Node 20 或更新的版本，现在是 ${version}：请从 nodejs.org 安装后再试。`
    );
  if (time(at('node_modules/.package-lock.json')) >= time(at('package-lock.json')) && node()) return;
  needWritable();
  needOwnLibraries();
  console.error('Installing the libraries, once (200 MB, about a minute) … / 首次安装所需的库，200 MB，约一分钟……');
  const done = npmCommand(['ci', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=2000'], {
    stdio: ['ignore', 'ignore', 'pipe']
  });
  if (done.error?.code === 'ENOENT')
    stop('npm is missing: install Node with npm from nodejs.org, then try again.', '缺少 npm：请从 nodejs.org 安装带 npm 的 Node 后再试。');
  if (done.status !== 0) failInstall(done.stderr ?? '');
  if (!node())
    stop(
      'No Node 24 could be fetched for this kind of machine: install Node 24 from nodejs.org, then try again.',
      '无法为这台机器取得 Node 24：请从 nodejs.org 安装 Node 24 后再试。'
    );
}

function failInstall(said) {
  const code = /npm error code (\S+)/.exec(said)?.[1] ?? 'unknown';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) stopReadOnly();
  if (code === 'ENOSPC') stop('The disk is full: make room for 500 MB, then try again.', '磁盘已满：请腾出500 MB空间后再试。');
  stop(
    `The libraries could not be fetched (npm says ${code}): connect this machine to the internet, then try again.`,
    `无法下载所需的库（npm 报告 ${code}）：请连接互联网后再试。`
  );
}

/** Builds the pages when a source is newer than the last build. */
export function build() {
  const sources = ['svelte.config.js', 'vite.config.ts', 'package-lock.json', ...tree('src')].map((name) => time(at(name)));
  if (time(at('build/handler.js')) > Math.max(...sources)) return;
  needWritable();
  console.error('Building the pages (up to a minute) … / 正在构建页面，最多一分钟……');
  if (run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { quiet: true }))
    stop('The pages could not be built; the lines above say why.', '页面构建失败，原因见上面几行。');
}

/** Lists a folder, its folders and files: a folder's own time tells of deleted files. */
function tree(folder) {
  const inside = readdirSync(at(folder), { withFileTypes: true });
  return [folder, ...inside.flatMap((entry) => (entry.isDirectory() ? tree(join(folder, entry.name)) : join(folder, entry.name)))];
}

export function needWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    stopReadOnly();
  }
}

/** npm empties node_modules before it fills it: through a link it would empty another folder. */
function needOwnLibraries() {
  const libraries = at('node_modules');
  if (!lstatSync(libraries, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const to = existsSync(libraries) ? realpathSync(libraries) : '?';
  stop(
    `The libraries must be installed anew, but node_modules is a link to ${to}, which that would empty: delete the link (the folder behind it stays), then try again.`,
    `需要重新安装所需的库，但 node_modules 是指向 ${to} 的链接，安装会清空那个文件夹：请先删除这个链接（它指向的文件夹不受影响），然后再试。`
  );
}

function stopReadOnly() {
  stop(
    `The folder ${root} cannot be written to: copy Relate to a folder of your own, then try again.`,
    `无法写入文件夹 ${root}：请把 Relate 复制到自己的文件夹后再试。`
  );
}
