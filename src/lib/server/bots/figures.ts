import type { Screen } from './screen.ts';
import type { Sent } from './student.ts';

/** Some times in ms; NaN where nothing was timed. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
  most: number;
}

/**
 * What a class of bots measured. `latency`: from the moment a phone sends a vote until every screen of its team, and the teacher's, has it;
 * `rounds`: from the moment a screen shows that a round is locked until it shows what the months brought, null where no round was lived.
 */
export interface Figures {
  latency: Spread;
  rounds: Spread | null;
  commands: number;
  /** Commands that failed to reach the server or broke there, and streams that broke off. */
  errors: number;
  /** Commands that came too late (the team had decided) or were not possible any more, by code. */
  refused: Readonly<Record<string, number>>;
}

/** Collects what commands a class of bots sent and when every screen had them. */
export class Meter {
  readonly #latencies: number[] = [];
  readonly #rounds: number[] = [];
  readonly #open = new Set<Promise<void>>();
  readonly #refused: Record<string, number> = {};
  #commands = 0;
  #errors = 0;

  /** Notes a command; of a vote also when `screens`, those that must show it, have it. */
  note({ type, began, seq, code }: Omit<Sent, 'student'>, screens: readonly Screen[]): void {
    this.#commands++;
    if (code === 'unreachable' || code?.startsWith('server/')) this.#errors++;
    else if (code !== null) this.#refused[code] = (this.#refused[code] ?? 0) + 1;
    if (seq === null || type !== 'vote') return;
    const shown = Promise.all(screens.map((screen) => screen.reached(seq))).then((times) => {
      this.#latencies.push(Math.max(...times) - began);
      this.#open.delete(shown);
    });
    this.#open.add(shown);
  }

  /** Notes for how many ms a screen waited while the months of a round were lived. */
  lived(waited: number): void {
    this.#rounds.push(waited);
  }

  /** The figures so far; `screens`: whose broken streams count as errors. Waits for what is on its way. */
  async figures(screens: readonly Screen[]): Promise<Figures> {
    await Promise.race([Promise.all(this.#open), new Promise((give) => setTimeout(give, 10_000))]);
    const late = this.#open.size;
    return {
      latency: spreadOf(this.#latencies),
      rounds: this.#rounds.length ? spreadOf(this.#rounds) : null,
      commands: this.#commands,
      errors: this.#errors + late + screens.reduce((sum, { errors }) => sum + errors, 0),
      refused: { ...this.#refused }
    };
  }
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
