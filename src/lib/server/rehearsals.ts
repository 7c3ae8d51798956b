import type { Desk } from './desk.ts';
import { ClassOfBots } from './bots/class-of-bots.ts';
import type { Pace } from './bots/student.ts';
import type { Classes, NewClass } from './classes.ts';

interface RehearsalsParts {
  classes: Classes;
  desk: Desk;
}
export type Speed = 'slow' | 'normal' | 'fast';
/** Bots think so long, in ms: at the usual speed a teacher can read what happens, and none is too late for a decision of a minute. */
const paces: Readonly<Record<Speed, Pace>> = {
  slow: { least: 20_000, most: 55_000 },
  normal: { least: 8_000, most: 32_000 },
  fast: { least: 1_000, most: 5_000 }
};
const isSpeed = (word: string): word is Speed => Object.hasOwn(paces, word);
/** A rehearsal that nobody ends is left after so long, in ms. */
const longest = 2 * 3_600_000;

/** Classes in which a teacher rehearses with programs as students, over the server's own address. */
export class Rehearsals {
  readonly #parts: RehearsalsParts;
  readonly #going = new Map<string, { bots: ClassOfBots; speed: Speed; timer: NodeJS.Timeout }>();
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
    const speed = 'normal';
    const bots = new ClassOfBots({ url, code, students, seed: students, pace: paces[speed] });
    this.#going.set(id, { bots, speed, timer: setTimeout(() => this.stop(id), longest).unref() });
    void bots.enter().catch((error: unknown) => {
      console.error(error);
      this.stop(id);
    });
    return opened;
  }

  /** How fast the bots of a class are; null where none are, for they do not come back after a restart. */
  speedIn(classId: string): Speed | null {
    return this.#going.get(classId)?.speed ?? null;
  }

  /** Makes the bots of a class faster or slower; false where there are none, or for no speed. */
  setSpeed(classId: string, speed: string): boolean {
    const going = this.#going.get(classId);
    if (!going || !isSpeed(speed)) return false;
    going.speed = speed;
    going.bots.pace = paces[speed];
    return true;
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
