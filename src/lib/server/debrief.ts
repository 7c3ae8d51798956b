import type { CompiledCase } from '#engine/machine';
import { deckOf, playedTeams, standouts, type Deck, type KnownCustomers, type Reached } from '#engine/outcomes';
import { teamLog, type ClassEvent, type ClassState, type Team } from '#engine/session';
import type { Crew } from './crew.ts';
import type { Desk } from './desk.ts';
import { KeptCustomers, keyOf } from './desk/kept-customers.ts';
import { fromStored } from './desk/log.ts';
import type { Run } from './desk/run.ts';
import type { Store } from './store/store.ts';

interface Parts {
  desk: Desk;
  store: Store;
  crew: Crew;
}
interface Source {
  id: string;
  compiled: CompiledCase;
  state: ClassState;
  log: readonly ClassEvent[];
}
/** How long a page waits for customers that are still being simulated, in ms; then it comes without them and asks again. */
const patience = 1_200;

/** Makes the deck of a class, and sees to it that the customers are simulated before somebody asks for them. */
export class Debriefs {
  readonly #parts: Parts;
  readonly #kept: KeptCustomers;
  /** The classes whose customers are being simulated; true when more plays ended meanwhile. */
  readonly #preparing = new Map<string, boolean>();
  #ended = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#kept = new KeptCustomers(parts.store);
    parts.desk.listen((run, events) => {
      if (events.some(changesDeck)) void this.#prepare(run);
    });
    // after a start, and when a class is looked at again
    parts.desk.whenLoaded((run) => void this.#prepare(run));
  }

  /** The slides as far as the class may see them; null when there is no such class or it has no case. */
  async deck(classId: string): Promise<Deck | null> {
    const source = await this.#sourceOf(classId);
    if (!source) return null;
    const { compiled, state } = source;
    const sealed: KnownCustomers = { is: 'working', reached: new Map(), between: null, stories: null };
    return deckOf(compiled, state, state.revealed ? await within(this.#customers(source), sealed) : sealed);
  }

  /** Prepares nothing more. */
  end(): void {
    this.#ended = true;
  }

  /** One at a time for a class: what ended meanwhile is simulated after it. */
  async #prepare({ id, state }: Run): Promise<void> {
    if (!playedTeams(state).some(isThrough)) return;
    const busy = this.#preparing.has(id);
    this.#preparing.set(id, busy);
    if (busy) return;
    try {
      do {
        this.#preparing.set(id, false);
        const source = await this.#sourceOf(id);
        if (!source) continue;
        const { state, compiled } = source;
        const open = state.phase === 'simulate' && Object.values(state.teams).some(({ play }) => play && !play.ending);
        // in rounds those who still play wait for the same workers
        if (open && compiled.scenario.kind === 'rounds') continue;
        // while teams still play, which roads are the best and the poorest may change
        await (open ? this.#reached(source) : this.#customers(source));
      } while (!this.#ended && this.#preparing.get(id));
    } catch (error) {
      if (!this.#ended) console.error(error);
    } finally {
      this.#preparing.delete(id);
    }
  }

  async #sourceOf(classId: string): Promise<Source | null> {
    const { desk, store } = this.#parts;
    const state = (await desk.run(classId))?.state;
    const compiled = state?.case && desk.versions.byHash(state.case.hash);
    return compiled ? { id: classId, compiled, state, log: (await store.read(classId)).map(fromStored) } : null;
  }

  /** Simulates what the customers of the teams that are through came to; null for a team that could not be simulated. */
  async #reached({ compiled, state, log }: Source): Promise<(readonly [string, Reached | null])[]> {
    const through = playedTeams(state).filter(isThrough);
    return Promise.all(through.map(async ({ id }) => [id, await this.#parts.crew.reachedOf(compiled, teamLog(log, id))] as const));
  }

  /** All that the deck tells of customers: as it is kept, else simulated and kept. */
  async #customers(source: Source): Promise<KnownCustomers> {
    const { compiled, state, log, id } = source;
    const through = playedTeams(state).filter(isThrough);
    const key = keyOf([compiled.hash, ...through.map((team) => [team.id, teamLog(log, team.id)])]);
    const kept = await this.#kept.read(id, key);
    if (kept) return kept;
    const known = await this.#simulated(source);
    if (known.is === 'known') await this.#kept.write(id, key, log.length, known);
    return known;
  }

  /** Simulates all that the deck tells of customers; the crew knows what was simulated before. */
  async #simulated(source: Source): Promise<KnownCustomers> {
    const { compiled, state, log } = source;
    const { crew } = this.#parts;
    const all = await this.#reached(source);
    const reached = new Map(all.filter((one): one is [string, Reached] => one[1] !== null));
    const best = standouts(state, reached);
    if (!best || reached.size < all.length) return { is: 'failed', reached, between: null, stories: null };
    const logOf = ({ id }: { id: string }) => teamLog(log, id);
    const [between, stories] = await Promise.all([
      crew.betweenOf(compiled, logOf(best.better), logOf(best.worse)),
      crew.storiesOf(compiled, logOf(best.usual))
    ]);
    return { is: 'known', reached, between, stories };
  }
}

const isThrough = ({ play }: Team): boolean => !!play?.ending;
/** A play ended, or the class goes on to look at what came of all. */
const changesDeck = (event: ClassEvent): boolean =>
  event.type === 'play' ? event.data.type === 'play.ended' : event.type === 'phase.changed' && event.data.to === 'evaluate';

/** What comes in time, else what is there until then. */
async function within(known: Promise<KnownCustomers>, otherwise: KnownCustomers): Promise<KnownCustomers> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<KnownCustomers>((over) => (timer = setTimeout(over, patience, otherwise)));
  const first = await Promise.race([known, waited]);
  clearTimeout(timer);
  return first;
}
