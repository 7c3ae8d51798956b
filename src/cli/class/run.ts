import { ClassOfBots } from '#lib/server/bots/class-of-bots.ts';
import type { Figures } from '#lib/server/bots/figures.ts';
import type { Pace } from '#lib/server/bots/student.ts';
import { startOwnServer } from './own-server.ts';
import { BotTeacher } from './teacher.ts';

/** What `relate class` prints: times in ms; what the system does not tell is null. */
export interface ClassFigures extends Figures {
  students: number;
  teams: number;
  /** Ms until all were seated and in teams. */
  seated: number;
  /** Plays that came to an ending. */
  ended: number | null;
  serverCpuMs: number | null;
  memoryMb: number | null;
}
export interface ClassOptions {
  students: number;
  teams: number;
  case: string;
  seed: number;
  pace: Pace;
}

const nameOf = (number: number) => `Bot ${number}`;
/** Longest time in seconds that one step may take before the class goes on without what is missing. */
const patience = 300;

/** Plays a whole class of bots on a server of its own: join, teams, preparation, play, evaluation, the end. */
export async function ownClass(
  { students, teams: count, seed, pace, case: id }: ClassOptions,
  say: (step: string) => void
): Promise<ClassFigures> {
  const server = await startOwnServer();
  const places = Math.ceil(students / count);
  const teacher = await BotTeacher.open(server.firstLink ?? '', { case: id, teams: count, places }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const bots = new ClassOfBots({ url: server.url, code: teacher.code, students, seed, pace, nameOf, teacher: teacher.screen });
  try {
    say('form');
    const began = performance.now();
    await bots.enter();
    await teacher.until(({ seats }) => seats?.length === students && seats.every(({ team }) => team !== null), patience);
    const seated = performance.now() - began;
    const before = await server.use();
    say('simulate');
    await teacher.do({ type: 'advance', from: 'form', asked: true });
    await teacher.do({ type: 'advance', from: 'prepare' });
    await teacher.until(({ about, teams }) => about?.phase === 'simulate' && !!teams?.every(({ play }) => !play || play.over), patience);
    const ended = teacher.view.teams?.filter(({ play }) => play?.over).length ?? 0;
    say('evaluate');
    await teacher.do({ type: 'advance', from: 'simulate', asked: true });
    await teacher.until(({ marking }) => marking?.marks.length === students * (count - 1), Math.min(60, 5 + students));
    for (const type of ['lock-marks', 'reveal', 'end-class'] as const) await teacher.do({ type });
    const after = await server.use();
    const cpu = before && after ? after.cpuMs - before.cpuMs : null;
    return { students, teams: count, seated, ended, ...(await bots.figures()), serverCpuMs: cpu, memoryMb: after?.memoryMb ?? null };
  } finally {
    bots.stop();
    teacher.screen.close();
    await server.stop();
  }
}

/** Sends bots into a class that its teacher has open elsewhere, until its play is over or `seconds` have gone by. */
export async function visit(url: string, code: string, options: Omit<ClassOptions, 'case'>, seconds: number): Promise<ClassFigures> {
  const { students, teams, seed, pace } = options;
  const bots = new ClassOfBots({ url, code, students, seed, pace, nameOf });
  try {
    const began = performance.now();
    await bots.enter();
    const seated = performance.now() - began;
    await bots.over(seconds);
    return { students, teams, seated, ended: null, ...(await bots.figures()), serverCpuMs: null, memoryMb: null };
  } finally {
    bots.stop();
  }
}
