/** How PostgreSQL and SQLite say that a row with this key is there: a unique column, a primary key. */
const taken = new Set<unknown>(['23505', 2067, 1555]);

/** Whether a write failed because another row has its key. */
export function isTaken(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return taken.has(code) || taken.has(errcode);
}

const most = 10;

/**
 * Does work that looks for a row and then writes it; when somebody else wrote the same row in between, does all of it again: the second
 * time it finds that row, and answers as if it had always been there. `work` must leave nothing behind when it throws.
 */
export async function againIfTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (error) {
      if (tries === most || !isTaken(error)) throw error;
    }
}
