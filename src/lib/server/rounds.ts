import type { CompiledCase } from '#engine/machine';
import type { RoundReport } from '#engine/outcomes';
import type { ClassState, Session } from '#engine/session';
import type { Crew } from './crew.ts';
import type { Desk } from './desk.ts';
import type { Run } from './desk/run.ts';

interface Parts {
  desk: Desk;
  crew: Crew;
}
/** A team whose locked round is to be lived: `lock` is the seq of its lock. */
interface Locked {
  team: string;
  lock: number;
  play: Session;
}
/** After a simulation or the store failed it is tried again so many ms later. */
const again = 3_000;
/** A report comes on one replicate first, then on so many. */
const fine = 6;
/** The steps of a class in which its first round is near. */
const begins: ReadonlySet<string> = new Set(['prepare', 'simulate']);

/** Lets the customers of every team live the rounds that are locked, also those that a stopped server left, and tells what rounds came to. */
export class Rounds {
  readonly #parts: Parts;
  readonly #living = new Set<string>();
  #ended = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.desk.listen((run, events) => {
      if (events.some(({ type }) => type === 'play' || type === 'phase.changed')) this.#look(run);
      if (events.some(({ type }) => type === 'phase.changed')) this.#gather(run);
    });
    parts.desk.whenLoaded((run) => {
      this.#look(run);
      this.#gather(run);
    });
  }

  /**
   * What the rounds of a team came to so far: at once on one replicate, else on all. Null before the first round is over, and when it could
   * not be computed. The caller sees to it that nobody gets another team's.
   */
  async report(classId: string, team: string, quick: boolean): Promise<RoundReport | null> {
    const run = await this.#parts.desk.run(classId);
    const play = run?.state.teams[team]?.play;
    const compiled = run && this.#caseOf(run.state);
    if (!play?.now.firm?.round || !compiled) return null;
    return this.#parts.crew.reportOf(compiled, play, quick ? 1 : fine);
  }

  /** Takes up no more rounds. */
  end(): void {
    this.#ended = true;
  }

  #caseOf({ case: of }: ClassState): CompiledCase | undefined {
    return of ? this.#parts.desk.versions.byHash(of.hash) : undefined;
  }

  /** All teams play on the same customers: they are grown while people prepare. */
  #gather({ state }: Run): void {
    const compiled = this.#caseOf(state);
    if (this.#ended || compiled?.scenario.kind !== 'rounds' || !begins.has(state.phase)) return;
    void this.#parts.crew.gather(compiled, state.seed);
  }

  #look(run: Run): void {
    for (const locked of lockedIn(run.state)) void this.#live(run, locked);
  }

  /** Several servers may do so for the same class: the command's id lets it happen once. */
  async #live({ id, state }: Run, { team, lock, play }: Locked): Promise<void> {
    const { desk, crew } = this.#parts;
    const key = `${id} ${lock}`;
    const compiled = this.#caseOf(state);
    if (this.#ended || !compiled || this.#living.has(key)) return;
    this.#living.add(key);
    const readouts = await crew.roundOf(compiled, play);
    const command = readouts && ({ type: 'close-round', team, lock, readouts } as const);
    const done = command && !this.#ended && (await desk.command(id, { kind: 'server' }, { id: `round-${lock}`, command }));
    this.#living.delete(key);
    if (!done || !done.ok) setTimeout(() => void this.#again(id), again).unref();
  }

  async #again(id: string): Promise<void> {
    if (this.#ended) return;
    const run = await this.#parts.desk.run(id).catch(() => null);
    if (run) this.#look(run);
    else setTimeout(() => void this.#again(id), again).unref();
  }
}

const lockedIn = ({ phase, teams }: ClassState): Locked[] =>
  phase !== 'simulate'
    ? []
    : Object.values(teams).flatMap(({ id, play, locks }) => {
        const lock = locks.at(-1);
        return play?.now.living && lock ? [{ team: id, lock: lock.seq, play }] : [];
      });
