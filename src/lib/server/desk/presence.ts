import type { ClassEvent } from '#engine/session';
import type { Run } from './run.ts';

/** A seat that was not heard of for so long is away. */
const grace = 20_000;
/** After the server's start everybody has so long to come back. */
const afterStart = 30_000;
const every = 5_000;

interface Sign {
  streams: number;
  /** Wall ms until which the seat counts as here without a stream. */
  until: number;
}

/** Who is here: a seat with an open stream, or one that asked lately. Comings are told at once, goings after a while and together. */
export class Presence {
  readonly #clock: () => number;
  readonly #run: (id: string) => Run | null;
  readonly #signs = new Map<string, Map<string, Sign>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: () => number, run: (id: string) => Run | null) {
    this.#clock = clock;
    this.#run = run;
  }

  begin(): void {
    this.#timer = setInterval(() => this.sweep(), every);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#signs.clear();
  }

  /** Those whom the log calls here get time to come back. */
  loaded(run: Run): void {
    for (const { id, here } of Object.values(run.state.seats)) if (here) this.#touch(run.id, id, afterStart);
  }

  /** A seat that was just taken is here until it is missed. */
  heard(run: Run, events: readonly ClassEvent[]): void {
    for (const event of events) if (event.type === 'seat.taken') this.#touch(run.id, event.data.seat, grace);
  }

  /** A seat opened a stream; gives back how to say that it closed. */
  stream(run: Run, seat: string): () => void {
    const sign = this.#touch(run.id, seat, grace);
    sign.streams++;
    this.#come(run, seat);
    return () => {
      sign.streams--;
      sign.until = this.#clock() + grace;
    };
  }

  /** A seat asked without a stream. */
  asked(run: Run, seat: string): void {
    this.#touch(run.id, seat, grace);
    this.#come(run, seat);
  }

  /** Whether anybody of a run is here. */
  anyone(runId: string): boolean {
    return !!this.#signs.get(runId)?.size;
  }

  /** Tells of those who went. */
  sweep(): void {
    const now = this.#clock();
    for (const [runId, seats] of this.#signs) {
      for (const [seat, { streams, until }] of seats) {
        if (streams > 0 || until > now) continue;
        seats.delete(seat);
        const run = this.#run(runId);
        if (run?.state.seats[seat]?.here) void run.command({ kind: 'server' }, null, { type: 'seat-away', seat });
      }
      if (!seats.size) this.#signs.delete(runId);
    }
  }

  #touch(runId: string, seat: string, ms: number): Sign {
    const seats = this.#signs.get(runId) ?? new Map<string, Sign>();
    this.#signs.set(runId, seats);
    const sign = seats.get(seat) ?? { streams: 0, until: 0 };
    sign.until = Math.max(sign.until, this.#clock() + ms);
    seats.set(seat, sign);
    return sign;
  }

  #come(run: Run, seat: string): void {
    if (run.state.seats[seat]?.here === false) void run.command({ kind: 'server' }, null, { type: 'seat-here', seat });
  }
}
