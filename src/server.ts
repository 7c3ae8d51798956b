import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { headersFor } from '#lib/server/headers.ts';
import { closeHouse, openHouse, type House } from '#lib/server/house.ts';
import { boundHost, isEverywhere, lanAddresses } from '#lib/server/lan.ts';
import { dataFolder } from '#lib/server/store/place.ts';
import { shakyPlace } from '#lib/server/store/shaky-place.ts';
import { isUnavailable } from '#lib/server/store/unavailable.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const here = (path: string) => new URL(path, import.meta.url);
const port = Number(process.env.PORT?.trim() || 3000);
const host = boundHost();

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`, 'PORT 应是0到65535之间的数字。');
process.env.SCENARIOS_DIR ||= fileURLToPath(here('../scenarios'));
// A teacher's case with its pictures; what others send is held shorter by the hooks.
process.env.BODY_SIZE_LIMIT ||= '12M';
// Without this SvelteKit takes every address for https and refuses forms on a local network; behind a proxy its operator names the header.
const ownHeader = process.env.PROTOCOL_HEADER ? null : 'x-relate-protocol';
if (ownHeader && !process.env.ORIGIN) process.env.PROTOCOL_HEADER = ownHeader;

const house = await open();
const { handler } = (await import(here('../build/handler.js').href)) as { handler: Handler };
const server = createServer((request, response) => {
  if (ownHeader) request.headers[ownHeader] = 'http';
  for (const [name, value] of Object.entries(headersFor(protocolOf(request)))) response.setHeader(name, value);
  request.relate = house;
  if (!house.control.handle(request, response) && !house.live(request, response)) handler(request, response);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    fail(
      `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1}.`,
      `端口 ${port} 已被其他程序占用：请关闭该程序，或换一个端口，例如 PORT=${port + 1}。`
    );
  if (error.code === 'EACCES')
    fail(
      `Port ${port} may not be used here: choose one from 1024 up, for example PORT=3000.`,
      `不允许使用端口 ${port}：请改用1024以上的端口，例如 PORT=3000。`
    );
  fail(`The server cannot listen on ${host}:${port} (${error.code}).`, `服务器无法在 ${host}:${port} 上启动（${error.code}）。`);
});
server.listen(port, host, announce);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);

async function announce() {
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  if (typeof address === 'object' && address) house.control.announce(address);
  const everywhere = isEverywhere(host);
  console.log(`Relate is running; Ctrl-C stops it. / Relate 已启动，按 Ctrl-C 停止。`);
  const named = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  console.log(`  this machine / 本机: http://${named}:${open}`);
  house.rehearsals.serveAt(`http://${everywhere ? '127.0.0.1' : named}:${open}`);
  const lans = everywhere ? await lanAddresses() : [];
  for (const lan of lans) console.log(`  local network / 局域网: http://${lan}:${open}`);
  if (house.store.engine === 'sqlite') warnOfPlace(dataFolder());
  await invite(process.env.ORIGIN ? [process.env.ORIGIN] : [named, ...lans].map((name) => `http://${name}:${open}`));
}

/** Where another program or another machine writes too, a file of data can be damaged. */
function warnOfPlace(folder: string) {
  const place = shakyPlace(folder);
  if (place === 'network')
    console.log(`\nThe data folder is on a network: ${folder}. Classes can get lost there; set DATA_DIR to a folder of this machine.
数据文件夹在网络上：${folder}。课堂数据可能丢失，请用 DATA_DIR 指定本机的文件夹。`);
  if (place === 'synced')
    console.log(`\nThe data folder is synced by a program: ${folder}. Classes can get lost there; set DATA_DIR to a folder that is not synced.
数据文件夹在同步盘里：${folder}。课堂数据可能丢失，请用 DATA_DIR 指定不同步的文件夹。`);
}

/** While there is no teacher, says where the first one makes an account. */
async function invite(origins: readonly string[]): Promise<void> {
  const links = await house.accounts.firstLink(origins);
  if (!links.length) return;
  const lines = ["The first teacher's account is made here, once:", '第一位教师请打开下面的链接创建账号，链接只能用一次：', ...links];
  console.log(`\n${lines.join('\n  ')}\n`);
}

/** The protocol of the person's browser: plain http, unless the operator says otherwise or his proxy's header does. */
function protocolOf(request: IncomingMessage): string {
  if (process.env.ORIGIN) return new URL(process.env.ORIGIN).protocol.slice(0, -1);
  return String(request.headers[(process.env.PROTOCOL_HEADER ?? '').toLowerCase()] ?? 'https');
}

async function open(): Promise<House> {
  try {
    return await openHouse();
  } catch (error) {
    if (isUnavailable(error)) fail(error.message, error.zh);
    throw error;
  }
}

/** Streams end first; then what is being decided is finished and saved. */
async function end() {
  server.close();
  await closeHouse(house).catch(console.error);
  server.closeAllConnections();
  process.exit(0);
}

function fail(en: string, zh: string): never {
  console.error(`${en}\n${zh}`);
  process.exit(1);
}
