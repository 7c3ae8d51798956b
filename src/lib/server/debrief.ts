import type { CompiledCase } from '#engine/machine';
import { deckOf, playedTeams, standouts, type Deck, type KnownCustomers, type Outcome, type Reached } from '#engine/outcomes';
import { teamLog, type ClassEvent, type ClassState } from '#engine/session';
import type { Crew } from './crew.ts';
import type { Desk } from './desk.ts';
import { fromStored } from './desk/log.ts';
import type { Store } from './store/store.ts';

interface Parts {
  desk: Desk;
  store: Store;
  crew: Crew;
}
interface Source {
  compiled: CompiledCase;
  state: ClassState;
  log: readonly ClassEvent[];
}
/** How long a page waits for customers that are still being simulated, in ms; then it comes without them and asks again. */
const patience = 1_200;

/** Makes the deck of a class, and sees to it that the customers are simulated while the teams still mark each other. */
export class Debriefs {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.desk.listen(({ id }, events) => {
      if (events.some((event) => event.type === 'phase.changed' && event.data.to === 'evaluate')) void this.#prepare(id);
    });
  }

  /** The slides as far as the class may see them; null when there is no such class or it has no case. */
  async deck(classId: string): Promise<Deck | null> {
    const source = await this.#sourceOf(classId);
    if (!source) return null;
    const { compiled, state } = source;
    const sealed: KnownCustomers = { is: 'working', reached: new Map(), between: null, stories: null };
    return deckOf(compiled, state, state.revealed ? await within(this.#customers(source), sealed) : sealed);
  }

  async #prepare(classId: string): Promise<void> {
    try {
      const source = await this.#sourceOf(classId);
      if (source) await this.#customers(source);
    } catch (error) {
      console.error(error);
    }
  }

  async #sourceOf(classId: string): Promise<Source | null> {
    const { desk, store } = this.#parts;
    const state = (await desk.run(classId))?.state;
    const compiled = state?.case && desk.versions.byHash(state.case.hash);
    return compiled ? { compiled, state, log: (await store.read(classId)).map(fromStored) } : null;
  }

  /** Simulates what the deck tells of customers; the crew knows what was simulated before. */
  async #customers({ compiled, state, log }: Source): Promise<KnownCustomers> {
    const { crew } = this.#parts;
    const logs = new Map(playedTeams(state).map(({ id }) => [id, teamLog(log, id)]));
    const all = await Promise.all(
      [...logs].map(async ([id, own]) => {
        const simulated = await crew.outcomeOf(compiled, own);
        return [id, simulated.ok ? reachedOf(simulated.outcome) : null] as const;
      })
    );
    const reached = new Map(all.filter((one): one is [string, Reached] => one[1] !== null));
    const best = standouts(state, reached);
    if (!best || reached.size < all.length) return { is: 'failed', reached, between: null, stories: null };
    const [between, stories] = await Promise.all([
      crew.betweenOf(compiled, logs.get(best.better.id)!, logs.get(best.worse.id)!),
      crew.storiesOf(compiled, logs.get(best.usual.id)!)
    ]);
    return { is: 'known', reached, between, stories };
  }
}

const reachedOf = ({ played }: Outcome): Reached => ({
  kept: played.kept,
  profit: played.profit.level,
  value: played.lifetimeValue.level
});

/** What comes in time, else what is there until then. */
async function within(known: Promise<KnownCustomers>, otherwise: KnownCustomers): Promise<KnownCustomers> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<KnownCustomers>((over) => (timer = setTimeout(over, patience, otherwise)));
  const first = await Promise.race([known, waited]);
  clearTimeout(timer);
  return first;
}
