import type { Seen } from './act.ts';
import { Meter, type Figures } from './figures.ts';
import { Screen } from './screen.ts';
import { Student, takeSeat, type Pace, type Sent } from './student.ts';

/** What a class of bots needs to know: where the server is, the class's code, how many come, and how fast they are. */
export interface BotsOptions {
  url: string;
  code: string;
  students: number;
  seed: number;
  pace: Pace;
  /** The name of the bot with this number; without it the class names them, in every language. */
  nameOf?: (number: number) => string;
  /** The teacher's screen, where there is one: it must show everything too. */
  teacher?: Screen | null;
}

/** Students who are programs, in one class over real HTTP. */
export class ClassOfBots {
  readonly students: Student[] = [];
  readonly #options: BotsOptions;
  readonly #meter = new Meter();
  #pace: Pace;
  #stopped = false;

  constructor(options: BotsOptions) {
    this.#options = options;
    this.#pace = options.pace;
  }

  /** Seats all of them, some at a time; throws when the code is wrong. */
  async enter(): Promise<void> {
    const { url, code, students, seed, nameOf } = this.#options;
    const numbers = Array.from({ length: students }, (_, k) => k + 1);
    const seatOne = async (number: number) => {
      if (this.#stopped) return;
      const { cookie, classId } = await takeSeat(url, code, nameOf?.(number) ?? '');
      const student = new Student(new Screen(url, classId, cookie), number, seed, this.#pace, {
        sent: (sent) => this.#meter.note(sent, this.#shown(sent)),
        lived: (waited) => this.#meter.lived(waited)
      });
      this.students.push(student);
      student.take();
    };
    for (let k = 0; k < numbers.length; k += 20) await Promise.all(numbers.slice(k, k + 20).map(seatOne));
  }

  /** All of them think at another pace from now on. */
  set pace(pace: Pace) {
    this.#pace = pace;
    for (const student of this.students) student.pace = pace;
  }

  /** What was measured so far. */
  figures(): Promise<Figures> {
    return this.#meter.figures(this.#screens);
  }

  /** Waits until the class is over for all, at most `seconds`. */
  async over(seconds: number): Promise<void> {
    const phases = () => this.students.map(({ screen }) => (screen.parts as Seen).about?.phase);
    for (const end = Date.now() + seconds * 1000; Date.now() < end && !this.#stopped; await new Promise((again) => setTimeout(again, 500)))
      if (phases().every((phase) => phase === 'ended')) return;
  }

  /** All leave their phones. */
  stop(): void {
    this.#stopped = true;
    for (const { screen } of this.students) screen.close();
  }

  get #screens(): Screen[] {
    return [...this.students.map(({ screen }) => screen), ...(this.#options.teacher ? [this.#options.teacher] : [])];
  }

  /** The screens that show what a student did: the own team's and the teacher's. */
  #shown({ student }: Sent): Screen[] {
    const { teacher } = this.#options;
    const mates = this.students.filter(({ team }) => team === student.team);
    return [...mates.map(({ screen }) => screen), ...(teacher ? [teacher] : [])];
  }
}
