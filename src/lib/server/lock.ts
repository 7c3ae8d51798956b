import type { ClassState } from '#engine/session';
import { mayControl } from './accounts/rights.ts';
import type { Right } from './accounts/tables.ts';
import type { Desk } from './desk.ts';
import type { Store } from './store/store.ts';

const longest = 12 * 3_600_000;
const fresh = 2_000;
const turns: readonly string[] = ['case.chosen', 'outcomes.revealed', 'class.ended'];

interface LockParts {
  store: Pick<Store, 'db'>;
  desk: Desk;
  clock?: () => number;
}

/**
 * Which cases are in class: chosen by a class that has not revealed them, has not ended, and in which somebody did something within
 * twelve hours. Such a case is nobody's to read but its teachers': solo play would carry all of it to a student's browser.
 */
export class Lock {
  readonly #db: Store['db'];
  readonly #desk: Desk;
  readonly #clock: () => number;
  #known: { at: number; held: Promise<ReadonlyMap<string, readonly string[]>> } | null = null;

  constructor({ store, desk, clock = Date.now }: LockParts) {
    this.#db = store.db;
    this.#desk = desk;
    this.#clock = clock;
    desk.listen((_, events) => {
      if (events.some(({ type }) => turns.includes(type))) this.#known = null;
    });
  }

  /** The cases that are in class, each with the classes that hold it. */
  held(): Promise<ReadonlyMap<string, readonly string[]>> {
    const now = this.#clock();
    if (this.#known && this.#known.at > now - fresh) return this.#known.held;
    const held = this.#look(now);
    this.#known = { at: now, held };
    held.catch(() => (this.#known = null));
    return held;
  }

  /** Whether a case is closed to somebody: in class, and none of the classes is his. */
  async keepsOut(caseId: string, rightIn: (classId: string) => Promise<Right | null>): Promise<boolean> {
    const classes = (await this.held()).get(caseId) ?? [];
    for (const id of classes) {
      const right = await rightIn(id);
      if (mayControl(right)) return false;
    }
    return classes.length > 0;
  }

  async #look(now: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.#db
      .selectFrom('class')
      .select('id')
      .where('ended_at', 'is', null)
      .where('bots', '=', 0)
      .where('last_command_at', '>', new Date(now - longest).toISOString())
      .execute();
    const held = new Map<string, string[]>();
    for (const { id } of rows) {
      const found = openCase((await this.#desk.run(id))?.state);
      if (found) held.set(found, [...(held.get(found) ?? []), id]);
    }
    return held;
  }
}

const openCase = (state: ClassState | undefined): string | null =>
  state?.case && !state.revealed && state.phase !== 'ended' ? state.case.id : null;
