import type { ClassEvent } from '#engine/session';
import type { Run } from './run.ts';
import type { Sightings } from './sightings.ts';

/** A seat that was not heard of for so long is away. */
const grace = 20_000;
/** After the server's start everybody has so long to come back. */
const afterStart = 30_000;
const every = 5_000;

interface Sign {
  streams: number;
  /** Wall ms until which the seat counts as seen by this process without a stream. */
  own: number;
  /** Wall ms until which the seat counts as here, whoever saw it. */
  until: number;
}

/** Who is here: a seat with an open stream, or one that asked lately. Comings are told at once, goings after a while and together. */
export class Presence {
  readonly #clock: () => number;
  readonly #run: (id: string) => Run | null;
  /** What other processes see; null where there are none. */
  readonly #sightings: Sightings | null;
  readonly #signs = new Map<string, Map<string, Sign>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: () => number, run: (id: string) => Run | null, sightings: Sightings | null = null) {
    this.#clock = clock;
    this.#run = run;
    this.#sightings = sightings;
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

  /** A seat that was just taken, or that another process has, is here until it is missed; one that is here is not away. */
  heard(run: Run, events: readonly ClassEvent[]): void {
    for (const { type, data } of events) {
      if (type === 'seat.taken' || type === 'seat.here') this.#touch(run.id, data.seat, grace);
      if (type === 'seat.away' && this.#signs.get(run.id)?.get(data.seat)?.streams) this.#come(run, data.seat);
    }
  }

  /** A seat opened a stream; gives back how to say that it closed. */
  stream(run: Run, seat: string): () => void {
    const sign = this.#touch(run.id, seat, grace);
    sign.streams++;
    this.#come(run, seat);
    return () => {
      sign.streams--;
      sign.until = sign.own = this.#clock() + grace;
    };
  }

  /** A seat asked without a stream. */
  asked(run: Run, seat: string): void {
    const sign = this.#touch(run.id, seat, grace);
    sign.own = sign.until;
    this.#come(run, seat);
  }

  /** Whether anybody of a run is here. */
  anyone(runId: string): boolean {
    return !!this.#signs.get(runId)?.size;
  }

  /** Tells of those who went. */
  sweep(): void {
    const now = this.#clock();
    const here = new Map<string, string[]>();
    for (const [runId, seats] of this.#signs) {
      const signs = [...seats];
      const missed = signs.filter(([, { streams, until }]) => streams === 0 && until <= now).map(([seat]) => seat);
      for (const seat of missed) seats.delete(seat);
      if (!seats.size) this.#signs.delete(runId);
      here.set(
        runId,
        signs.filter(([, { streams, own }]) => streams > 0 || own > now).map(([seat]) => seat)
      );
      if (missed.length) void this.#miss(runId, missed).catch(() => missed.forEach((seat) => this.#touch(runId, seat, every)));
    }
    // what could not be noted is noted at the next sweep
    void this.#sightings?.note(here).catch(() => {});
  }

  async #miss(runId: string, seats: readonly string[]): Promise<void> {
    const elsewhere = await this.#sightings?.lately(runId, seats, grace);
    const run = this.#run(runId);
    for (const seat of seats) {
      const seen = elsewhere?.get(seat);
      if (seen !== undefined) this.#touch(runId, seat, seen + grace - this.#clock());
      else if (!this.#signs.get(runId)?.has(seat) && run?.state.seats[seat]?.here)
        void run.command({ kind: 'server' }, null, { type: 'seat-away', seat });
    }
  }

  #touch(runId: string, seat: string, ms: number): Sign {
    const seats = this.#signs.get(runId) ?? new Map<string, Sign>();
    this.#signs.set(runId, seats);
    const sign = seats.get(seat) ?? { streams: 0, own: 0, until: 0 };
    sign.until = Math.max(sign.until, this.#clock() + ms);
    seats.set(seat, sign);
    return sign;
  }

  #come(run: Run, seat: string): void {
    if (run.state.seats[seat]?.here === false) void run.command({ kind: 'server' }, null, { type: 'seat-here', seat });
  }
}
