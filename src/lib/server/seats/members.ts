import type { Store } from '../store/store.ts';
import { digest, secretOf } from './words.ts';

/** Who holds a seat: only hashes, so that a copy of the database opens no seat at once. */
export interface Member {
  classId: string;
  seat: string;
  salt: string;
  wordHash: string;
  secretHash: string;
}
const fresh = 10_000;
const most = 5_000;
const idOf = (classId: string, seat: string): string => `${classId}.${seat}`;

/** What is kept of a rejoin word. */
export const hashOf = (classId: string, word: string): string => digest(`${classId}:${word}`);

/** The rows of those who hold seats; what was read lately is not read again for each request. */
export class Members {
  readonly #db: Store['db'];
  readonly #clock: () => number;
  readonly #known = new Map<string, { member: Member; at: number }>();

  constructor(store: Pick<Store, 'db'>, clock: () => number) {
    this.#db = store.db;
    this.#clock = clock;
  }

  /** The holder of a seat; another process may have given it a new word ten seconds ago. */
  async of(classId: string, seat: string): Promise<Member | null> {
    const id = idOf(classId, seat);
    const known = this.#known.get(id);
    if (known && known.at > this.#clock() - fresh) return known.member;
    const row = await this.#db.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst();
    if (this.#known.size > most) this.#known.clear();
    if (row) this.#known.set(id, { member: read(row), at: this.#clock() });
    return row ? read(row) : null;
  }

  async byWord(classId: string, word: string): Promise<Member | null> {
    const row = await this.#db
      .selectFrom('member')
      .selectAll()
      .where('class_id', '=', classId)
      .where('word_hash', '=', hashOf(classId, word))
      .executeTakeFirst();
    return row ? read(row) : null;
  }

  /** Gives a seat to the holder of a word, and to nobody else any more; gives back the secret. */
  async enter(classId: string, seat: string, word: string, salt: string): Promise<string> {
    const secret = secretOf(word, salt);
    const hashes = { secret_hash: `${salt}.${digest(secret)}`, word_hash: hashOf(classId, word) };
    const joined_at = new Date(this.#clock()).toISOString();
    await this.#db
      .insertInto('member')
      .values({ id: idOf(classId, seat), class_id: classId, ...hashes, joined_at, removed_at: null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(hashes))
      .execute();
    this.#known.delete(idOf(classId, seat));
    return secret;
  }

  async classWith(code: string): Promise<string | null> {
    if (code.length !== 6) return null;
    const row = await this.#db.selectFrom('class').select('id').where('join_code', '=', code).executeTakeFirst();
    return row?.id ?? null;
  }
}

function read(row: { id: string; class_id: string; secret_hash: string; word_hash: string | null }): Member {
  const [salt = '', secretHash = ''] = row.secret_hash.split('.');
  return { classId: row.class_id, seat: row.id.slice(row.class_id.length + 1), salt, secretHash, wordHash: row.word_hash ?? '' };
}
