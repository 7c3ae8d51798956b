// `npm run two`: a class at two servers on one PostgreSQL. Its screens show the same; one server is killed, and its students go on at the other.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SeatView } from '#engine/session';
import { Screen } from '#lib/server/bots/screen.ts';
import { Student, takeSeat } from '#lib/server/bots/student.ts';
import { listCases } from '#lib/server/catalogue.ts';
import { openPostgres } from '#lib/server/store/postgres.ts';
import type { StoredEvent } from '#lib/server/store/store.ts';
import { startOwnServer, type OwnServer } from '../../src/cli/class/own-server.ts';
import { BotTeacher } from '../../src/cli/class/teacher.ts';
import { startCluster } from '../postgres/cluster.ts';

const students = Number(process.env.STUDENTS ?? 60);
const places = 5;
const teams = Math.ceil(students / places);
const pace = { least: 300, most: 2_500 };
let failed = 0;
function tell(right: boolean, text: string): void {
  console.log(`${right ? 'ok' : 'FAILED'}: ${text}`);
  if (!right) failed++;
}

/** A student with a phone: the page can be loaded again at another server, with the same cookie. */
class Phone {
  readonly classId: string;
  readonly #cookie: string;
  readonly #number: number;
  screen: Screen;
  /** What this phone said in its team: acknowledged or not yet. */
  readonly said = new Map<string, boolean>();
  /** Says nothing for the present. */
  quiet = false;
  #leaves = false;

  constructor(url: string, seat: { classId: string; cookie: string }, number: number) {
    this.classId = seat.classId;
    this.#cookie = seat.cookie;
    this.#number = number;
    this.screen = this.#open(url);
  }

  get seen(): Partial<SeatView> {
    return this.screen.parts as Partial<SeatView>;
  }

  reload(url: string): void {
    this.screen.close();
    this.screen = this.#open(url);
  }

  /** Says something now and then; what is not answered is sent again under its id, at whichever server. */
  async talk(): Promise<void> {
    while (!this.#leaves) {
      await pause(500 + Math.random() * 1_500);
      if (this.quiet) continue;
      const text = randomUUID();
      this.said.set(text, false);
      while (!this.said.get(text)) {
        const answer = await this.screen.send({ type: 'say', text }, text).catch(() => null);
        if (answer && !answer.ok) throw new Error(answer.en);
        this.said.set(text, answer !== null);
      }
    }
  }

  hush(): void {
    this.#leaves = true;
  }

  #open(url: string): Screen {
    const screen = new Screen(url, this.classId, this.#cookie);
    new Student(screen, this.#number, 1, pace, {}).take();
    return screen;
  }
}

/** What mates see alike, whichever server they are at. */
const shared = ({ seen: { about, team, teams, play } }: Phone): string =>
  JSON.stringify({ about, team, teams, scene: play?.view.scene, turn: play?.turn, past: play?.past });

/** Lets everybody stop and hear one word, and compares the screens of each team; tells how long it took the last one. */
async function compare(phones: readonly Phone[], teacher: BotTeacher, when: string): Promise<void> {
  await teacher.do({ type: 'pause', team: null });
  for (const phone of phones) phone.quiet = true;
  await pause(500);
  const began = performance.now();
  const answer = await teacher.screen.send({ type: 'broadcast', text: when });
  if (!answer.ok) throw new Error(answer.en);
  const late = pause(20_000, Infinity, { ref: false });
  const times = await Promise.all(phones.map(({ screen }) => Promise.race([screen.reached(answer.seq), late])));
  const most = Math.max(...times) - began;
  tell(Number.isFinite(most), `${when}: every screen has everything, the last after ${Math.round(most)} ms`);
  const views = Map.groupBy(phones, ({ seen }) => seen.team?.id ?? '');
  const differ = [...views.values()].filter((mates) => new Set(mates.map(shared)).size > 1);
  tell(views.size === teams && differ.length === 0, `${when}: ${views.size} teams, ${differ.length} whose screens differ`);
  for (const phone of phones) phone.quiet = false;
  await teacher.do({ type: 'resume', team: null });
}

async function held(one: OwnServer, other: OwnServer, teacher: BotTeacher): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let k = 0; k < students; k++) {
    const { url } = k % 2 ? other : one;
    phones.push(new Phone(url, await takeSeat(url, teacher.code, `Bot ${k + 1}`), k + 1));
  }
  const seated = await teacher.until(({ seats }) => seats?.length === students && seats.every(({ team }) => team !== null), 60);
  tell(seated, `${students} students have a seat and a team, half at each server`);
  await teacher.do({ type: 'advance', from: 'form', asked: true });
  await teacher.do({ type: 'advance', from: 'prepare' });
  const talking = phones.map((phone) => phone.talk());
  await pause(8_000);
  await compare(phones, teacher, 'while both live');
  await pause(1_000);

  await other.kill();
  for (const phone of phones.filter((_, k) => k % 2)) phone.reload(one.url);
  await compare(phones, teacher, 'after one was killed');
  await pause(2_000);
  await other.restart();
  await pause(2_000);
  await compare(phones, teacher, 'after it came back');
  for (const phone of phones) phone.hush();
  await Promise.all(talking);
  const over = await teacher.until(({ teams }) => !!teams?.every(({ play }) => !play || play.over), 240);
  tell(over, 'every team comes to an ending');
  await compare(phones, teacher, 'at the end');
  // who was called away wrongly would be by now
  await pause(30_000);
  return phones;
}

function judge(log: readonly StoredEvent[], phones: readonly Phone[]): void {
  const times = (wanted: string) => log.filter(({ type }) => type === wanted).length;
  const said = Map.groupBy(
    log.filter(({ type }) => type === 'chat.said'),
    ({ data }) => (data as { text: string }).text
  );
  const told = phones.flatMap((phone) => [...phone.said].filter(([, acknowledged]) => acknowledged).map(([text]) => text));
  const lost = told.filter((text) => !said.has(text)).length;
  const doubled = [...said.values()].filter(({ length }) => length > 1).length;
  tell(lost + doubled === 0, `${told.length} words acknowledged: ${lost} lost, ${doubled} doubled`);
  tell(
    log.every(({ seq }, k) => seq === k + 1),
    `${log.length} events without a gap`
  );
  tell(times('server.restarted') === 0, `clocks stood still ${times('server.restarted')} times`);
  tell(times('seat.away') === 0, `${times('seat.away')} times somebody was called away`);
  tell(times('seat.taken') === students, `${times('seat.taken')} seats were taken`);
}

const cluster = await startCluster({ durable: true });
if (!cluster) throw new Error('PostgreSQL is needed: install it, then try again');
process.env.DATABASE_URL = cluster.url;
const one = await startOwnServer();
const [first] = await listCases();
const teacher = await BotTeacher.open(one.firstLink ?? '', { case: first?.id ?? '', teams, places });
const other = await startOwnServer(one);
try {
  const phones = await held(one, other, teacher);
  for (const { screen } of [...phones, teacher]) screen.close();
  const store = await openPostgres(cluster.url);
  judge(await store.read(phones[0]!.classId), phones);
  await store.close();
} finally {
  await other.stop();
  await one.stop();
  await cluster.remove();
}
console.log(`${failed ? 0 : 1} passed, ${failed ? 1 : 0} failed`);
process.exit(failed ? 1 : 0);
