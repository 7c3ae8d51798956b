// `npm run storm`: very many open screens when the server starts again, screens that take nothing, and a page loaded again and again.
import { connect } from 'node:net';
import type { TeacherView } from '#engine/session';
import { Screen } from '#lib/server/bots/screen.ts';
import { takeSeat } from '#lib/server/bots/student.ts';
import { listCases } from '#lib/server/catalogue.ts';
import { startOwnServer, type OwnServer } from '../../src/cli/class/own-server.ts';
import { BotTeacher } from '../../src/cli/class/teacher.ts';

const seats = Number(process.env.STUDENTS ?? 300);
const streams = Number(process.env.STREAMS ?? 2000);
const reloads = Number(process.env.RELOADS ?? 1000);
const stuck = Number(process.env.STUCK ?? 100);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
let failed = 0;

function tell(right: boolean, text: string): void {
  console.log(`${right ? 'ok' : 'FAILED'}: ${text}`);
  if (!right) failed++;
}
const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
async function memory(server: OwnServer): Promise<string> {
  const use = await server.use();
  return use ? `; the server took ${use.memoryMb} MB at most, ${Math.round(use.cpuMs / 1000)} s of CPU` : '';
}

/** How long after a word to all every screen has it, in ms, sorted. */
async function spread(teacher: BotTeacher, screens: readonly Screen[], text: string): Promise<number[]> {
  const began = performance.now();
  const answer = await teacher.screen.send({ type: 'broadcast', text });
  if (!answer.ok) throw new Error(answer.en);
  const times = await Promise.all(screens.map((screen) => screen.reached(answer.seq)));
  return times.map((time) => time - began).sort((a, b) => a - b);
}

/** Opens a stream and never reads what it brings. */
function stall(url: string, classId: string, cookie: string): () => void {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(`GET /class/${classId}/live HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`);
  socket.pause();
  return () => socket.destroy();
}

/** One browser loads its page again and again, eight tabs at once, and says "take my seat" each time. */
async function reloadOften(server: OwnServer, teacher: BotTeacher): Promise<void> {
  const { cookie, classId } = await takeSeat(server.url, teacher.code, 'Reload');
  await teacher.until((view) => seatsOf(view) === 1, 10);
  let left = reloads;
  const tab = async () => {
    while (left-- > 0) {
      const page = await fetch(`${server.url}/class/${classId}`, { headers: { cookie } });
      await page.text();
      await fetch(`${server.url}/join/${teacher.code}?/take`, {
        method: 'POST',
        headers: { origin: server.url, accept: 'text/html', cookie },
        body: new URLSearchParams({ name: 'Reload' }),
        redirect: 'manual'
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, tab));
  await teacher.do({ type: 'broadcast', text: 'counted' });
  await pause(500);
  const made = seatsOf(teacher.view) - 1;
  tell(made === 0, `${reloads} reloads, each with a second "take my seat": ${made} seats more`);
}
const seatsOf = ({ seats }: Partial<TeacherView>) => seats?.length ?? 0;

async function held(server: OwnServer): Promise<void> {
  const [first] = await listCases();
  const teams = Math.ceil(seats / 5);
  const teacher = await BotTeacher.open(server.firstLink ?? '', { case: first?.id ?? '', teams, places: 5 });
  await reloadOften(server, teacher);
  const cookies: string[] = [];
  let classId = '';
  for (let k = 0; k < seats; k++) {
    const taken = await takeSeat(server.url, teacher.code, `Bot ${k + 1}`);
    ({ classId } = taken);
    cookies.push(taken.cookie);
  }
  const screens = Array.from({ length: streams }, (_, k) => new Screen(server.url, classId, cookies[k % seats]!));
  for (const [k, screen] of screens.entries()) {
    void screen.watch(() => {});
    if (k % 50 === 49) await pause(100);
  }
  const calm = await spread(teacher, screens, 'calm');
  tell(true, `${streams} screens hear a word: p50 ${at(calm, 0.5)}, p95 ${at(calm, 0.95)}, most ${at(calm, 1)} ms`);

  const stalled = Array.from({ length: stuck }, (_, k) => stall(server.url, classId, cookies[k % seats]!));
  const slow: number[] = [];
  for (let k = 0; k < 20; k++) slow.push(...(await spread(teacher, screens, `${k} `.repeat(200).slice(0, 280))));
  slow.sort((a, b) => a - b);
  tell(
    true,
    `20 more while ${stuck} take nothing: p50 ${at(slow, 0.5)}, p95 ${at(slow, 0.95)}, most ${at(slow, 1)} ms${await memory(server)}`
  );
  for (const end of stalled) end();

  await server.kill();
  await pause(2000);
  const began = performance.now();
  await server.restart();
  const up = Math.round(performance.now() - began);
  const answer = await teacher.screen.send({ type: 'broadcast', text: 'again' });
  if (!answer.ok) throw new Error(answer.en);
  const back = (await Promise.all(screens.map((screen) => screen.reached(answer.seq)))).map((time) => time - began).sort((a, b) => a - b);
  tell(
    at(back, 1) < up + 5000,
    `after a kill: up in ${up} ms, screens back p50 ${at(back, 0.5)}, p95 ${at(back, 0.95)}, most ${at(back, 1)} ms (limit 5 s more)${await memory(server)}`
  );
  for (const screen of [...screens, teacher.screen]) screen.close();
}

const server = await startOwnServer();
try {
  await held(server);
} finally {
  await server.stop();
}
console.log(`${failed ? 0 : 1} passed, ${failed ? 1 : 0} failed`);
process.exit(failed ? 1 : 0);
