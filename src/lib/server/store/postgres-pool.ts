import type { PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { explain, isLost } from './postgres-errors.ts';

const connections = 10;
const patienceMs = 5_000;
const longestMs = 15_000;

/** A few connections to PostgreSQL, in the shape that Kysely knows; errors become sentences. */
export interface Pool {
  readonly options: object;
  connect(): Promise<Client>;
  end(): Promise<void>;
}
/** One connection of the pool; it must be given back. */
export type Client = PostgresPoolClient;

/** Opens the connections to a database as they are needed. */
export function openPool(url: string): Pool {
  const pool = new pg.Pool({
    ...settings(url),
    max: connections,
    connectionTimeoutMillis: patienceMs,
    query_timeout: longestMs
  });
  // a connection that is lost while it is idle, or between two statements, would end the process
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const connect = async () => {
    try {
      return handed(await pool.connect());
    } catch (error) {
      throw explain(error);
    }
  };
  let ended: Promise<void> | undefined;
  return { options: {}, connect, end: () => (ended ??= pool.end()) };
}

/** What every connection is opened with. */
export const settings = (url: string) => ({ connectionString: url, keepAlive: true, application_name: 'relate' });

/** Does something on one connection and gives it back. */
export async function withClient<T>(pool: Pool, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Does something in one transaction. */
export const inTransaction = <T>(pool: Pool, work: (client: Client) => Promise<T>): Promise<T> =>
  withClient(pool, async (client) => {
    await client.query('begin', []);
    try {
      const result = await work(client);
      await client.query('commit', []);
      return result;
    } catch (error) {
      await client.query('rollback', []).catch(() => {});
      throw error;
    }
  });

/** A lost connection is not given back to those who come after. */
function handed(client: pg.PoolClient): Client {
  let lost = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, parameters.length ? parameters.map(storable) : undefined);
    } catch (error) {
      lost ||= isLost(error);
      throw explain(error);
    }
  };
  return { query: query as unknown as Client['query'], release: (destroy = false) => client.release(destroy || lost) };
}

/** PostgreSQL keeps no NUL in a text. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : Array.isArray(value) ? value.map(storable) : value;
