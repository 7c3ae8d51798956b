// `npm run crash`: kill -9 at random moments while a class works; every acknowledged command must be there exactly once.
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Screen } from '#lib/server/bots/screen.ts';
import { takeSeat } from '#lib/server/bots/student.ts';
import { listCases } from '#lib/server/catalogue.ts';
import { startOwnServer, type OwnServer } from '../../src/cli/class/own-server.ts';
import { BotTeacher } from '../../src/cli/class/teacher.ts';

const kills = Number(process.env.KILLS ?? 100);
const students = Number(process.env.STUDENTS ?? 24);
const teams = 6;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What one command came to: said once, acknowledged or not. */
const said = new Map<string, 'sent' | 'acknowledged'>();
let stop = false;

/** Speaks in the team's chat without end; a command that is not answered is sent again under its id. */
async function talk(screen: Screen): Promise<void> {
  while (!stop) {
    const text = randomUUID();
    said.set(text, 'sent');
    const answer = await screen.send({ type: 'say', text }).catch(() => null);
    if (answer?.ok) said.set(text, 'acknowledged');
    await pause(50 + Math.random() * 250);
  }
}

async function held(server: OwnServer): Promise<void> {
  const [first] = await listCases();
  const teacher = await BotTeacher.open(server.firstLink ?? '', { case: first?.id ?? '', teams, places: students / teams });
  const screens: Screen[] = [];
  for (let k = 0; k < students; k++) {
    const { cookie, classId } = await takeSeat(server.url, teacher.code, `Bot ${k + 1}`);
    const screen = new Screen(server.url, classId, cookie);
    void screen.watch(() => {});
    await screen.send({ type: 'join-team', team: `t${(k % teams) + 1}` });
    screens.push(screen);
  }
  await teacher.do({ type: 'advance', from: 'form', asked: true });
  await teacher.do({ type: 'advance', from: 'prepare' });
  const talking = screens.map(talk);
  const back: number[] = [];
  for (let k = 0; k < kills; k++) {
    await pause(50 + Math.random() * 700);
    await server.kill();
    const began = performance.now();
    await server.restart();
    // Back means: the class itself answers, not only the port.
    await teacher.do({ type: 'broadcast', text: `back ${k}` });
    back.push(performance.now() - began);
    if ((k + 1) % 10 === 0)
      console.log(`${k + 1} kills, ${[...said.values()].filter((state) => state === 'acknowledged').length} acknowledged`);
  }
  stop = true;
  await Promise.all(talking);
  for (const screen of [...screens, teacher.screen]) screen.close();
  back.sort((a, b) => a - b);
  console.log(`back after ms: median ${back[back.length >> 1]?.toFixed(0)}, most ${back.at(-1)?.toFixed(0)} (limit 5000)`);
  if ((back.at(-1) ?? 0) > 5000) process.exitCode = 1;
}

/** Counts how often each text stands in the log. */
function judge(dataDir: string): void {
  const db = new DatabaseSync(join(dataDir, 'relate.db'), { readOnly: true });
  const rows = db.prepare("select data from event where type = 'chat.said'").all() as { data: string }[];
  const counts = new Map<string, number>();
  for (const { data } of rows) {
    const { text } = JSON.parse(data) as { text: string };
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const acknowledged = [...said].filter(([, state]) => state === 'acknowledged').map(([text]) => text);
  const lost = acknowledged.filter((text) => !counts.has(text)).length;
  const doubled = [...counts.values()].filter((count) => count > 1).length;
  const gaps = db.prepare('select count(*) as n, max(seq) as last from event').get() as { n: number; last: number };
  console.log(`${acknowledged.length} acknowledged: ${lost} lost, ${doubled} doubled; ${gaps.n} events, last ${gaps.last}`);
  if (lost || doubled || gaps.n !== gaps.last) process.exitCode = 1;
  console.log(`${process.exitCode ? 0 : 1} passed, ${process.exitCode ? 1 : 0} failed`);
}

const server = await startOwnServer();
try {
  await held(server);
  await server.kill();
  judge(server.dataDir);
} finally {
  await server.stop();
}
