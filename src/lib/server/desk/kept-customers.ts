import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownCustomers } from '#engine/outcomes';
import type { Store } from '../store/store.ts';

type Kept = Omit<KnownCustomers, 'is' | 'reached'> & {
  key: string;
  reached: [string, KnownCustomers['reached'] extends ReadonlyMap<string, infer One> ? One : never][];
};
const shape = 1;
const engine = join(import.meta.dirname, '../../../engine');
let engineNow: string | null = null;

/** Keeps what the customers of a class came to, so that a finished class is opened again without simulating it; it can always be made again. */
export class KeptCustomers {
  readonly #db: Store['db'];

  constructor({ db }: Pick<Store, 'db'>) {
    this.#db = db;
  }

  /** What is kept of a class under this key; null when nothing is, or it was made of something else. */
  async read(classId: string, key: string): Promise<KnownCustomers | null> {
    const row = await this.#db.selectFrom('snapshot').select(['state', 'state_v']).where('run_id', '=', classId).executeTakeFirst();
    if (row?.state_v !== shape) return null;
    const { key: of, reached, between, stories } = JSON.parse(row.state) as Kept;
    return of === key ? { is: 'known', reached: new Map(reached), between, stories } : null;
  }

  /** Keeps what is known, in place of what was kept before; `seq` is the last event that it knows of. */
  async write(classId: string, key: string, seq: number, { reached, between, stories }: KnownCustomers): Promise<void> {
    const state = JSON.stringify({ key, reached: [...reached], between, stories } satisfies Kept);
    const row = { seq, state_v: shape, state, at: new Date().toISOString() };
    await this.#db
      .insertInto('snapshot')
      .values({ run_id: classId, ...row })
      .onConflict((taken) => taken.column('run_id').doUpdateSet(row))
      .execute();
  }
}

/** Names all that the customers of a class depend on: `about` (the case, the plays), and the engine that simulates them. */
export const keyOf = (about: unknown): string => digest(`${(engineNow ??= engineOf())} ${JSON.stringify(about)}`);

/** The engine as its files are: another version may reckon otherwise. */
function engineOf(): string {
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return digest(
    files
      .sort()
      .map((file) => readFileSync(join(engine, file), 'utf8'))
      .join('\n')
  );
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
