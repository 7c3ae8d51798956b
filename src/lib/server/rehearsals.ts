import type { Desk } from './desk.ts';
import { ClassOfBots } from './bots/class-of-bots.ts';
import type { Classes, NewClass } from './classes.ts';

interface RehearsalsParts {
  classes: Classes;
  desk: Desk;
}
/** Bots think so long, in ms: slow enough for a teacher to follow. */
const pace = { least: 2_000, most: 12_000 };
/** A rehearsal that nobody ends is left after so long, in ms. */
const longest = 2 * 3_600_000;

/** Classes in which a teacher rehearses with programs as students, over the server's own address. */
export class Rehearsals {
  readonly #parts: RehearsalsParts;
  readonly #going = new Map<string, { bots: ClassOfBots; timer: NodeJS.Timeout }>();
  #url: string | null = null;

  constructor(parts: RehearsalsParts) {
    this.#parts = parts;
    parts.desk.whenGone((id) => this.stop(id));
    parts.desk.listen(({ id }, events) => {
      if (events.some(({ type }) => type === 'class.ended')) this.stop(id);
    });
  }

  /** The server listens: bots reach it here. */
  serveAt(url: string): void {
    this.#url = url;
  }

  /** Opens a class that is no real one (it locks no case) and sends `students` bots into it; null without a server. */
  async open(teacherId: string, about: NewClass, students: number): Promise<Awaited<ReturnType<Classes['open']>> | null> {
    const url = this.#url;
    if (!url) return null;
    const opened = await this.#parts.classes.open(teacherId, { ...about, bots: true });
    if (!opened.ok) return opened;
    const { id, code } = opened;
    const nameOf = (number: number) => (about.languages.includes('en') ? `Bot ${number}` : `机器人${number}`);
    const bots = new ClassOfBots({ url, code, students, seed: students, pace, nameOf });
    this.#going.set(id, { bots, timer: setTimeout(() => this.stop(id), longest).unref() });
    void bots.enter().catch((error: unknown) => {
      console.error(error);
      this.stop(id);
    });
    return opened;
  }

  /** Whether bots are in this class: they do not come back after a restart. */
  goesOn(classId: string): boolean {
    return this.#going.has(classId);
  }

  /** Sends the bots of a class away. */
  stop(classId: string): void {
    const going = this.#going.get(classId);
    if (!going) return;
    clearTimeout(going.timer);
    going.bots.stop();
    this.#going.delete(classId);
  }

  /** Sends all bots away. */
  end(): void {
    for (const id of [...this.#going.keys()]) this.stop(id);
  }
}
