import { StoreUnavailable, isUnavailable } from './unavailable.ts';

/** Codes of PostgreSQL (its classes 08, 57P and "too many connections") and of the network that mean: not just now. */
const away =
  /^(08...|57P0[1-5]|53300|25006|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/;
const broken = /Connection terminated|timeout exceeded|Query read timeout|Client has encountered a connection error|not queryable/;

/** Tells whether a connection is good for nothing more after an error. */
export function isLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return away.test(code) || broken.test(message);
}

/** Turns an error of PostgreSQL or of the way to it into a sentence with what to do; any other error stays as it is. */
export function explain(error: unknown): unknown {
  if (isUnavailable(error) || !(error instanceof Error)) return error;
  const { code = '' } = error as { code?: string };
  if (isLost(error)) return unreachable(error);
  if (code === '53100') return full(error);
  return /^XX00[12]$/.test(code) ? damaged(error) : error;
}

/** Turns an error of opening into a sentence: also what is wrong with the address, of which no password is told. */
export function explainOpening(error: unknown, { host, database }: { host: string; database: string }): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const at = `${host}/${database}`;
  const say = (en: string, zh: string) => new StoreUnavailable('other', en, zh, error);
  if (/^28/.test(code) || /password/.test(message))
    return say(
      `PostgreSQL at ${at} does not let this user in: look at the name and the password in DATABASE_URL.`,
      `${at} 的 PostgreSQL 拒绝了这个用户：请检查 DATABASE_URL 中的用户名和密码。`
    );
  if (code === '3D000')
    return say(
      `PostgreSQL has no database "${database}": make it with "createdb ${database}", or name another in DATABASE_URL.`,
      `PostgreSQL 中没有数据库“${database}”：请用“createdb ${database}”创建，或在 DATABASE_URL 中换一个。`
    );
  if (code === '42501')
    return say(
      `The user of DATABASE_URL may not make tables in ${at}: let it own the database ("alter database … owner to …").`,
      `DATABASE_URL 中的用户无权在 ${at} 建表：请让它成为数据库的所有者（alter database … owner to …）。`
    );
  if (!isLost(error)) return explain(error);
  return new StoreUnavailable(
    'connection',
    `PostgreSQL at ${at} does not answer (${code || message}): is it running, and is the address in DATABASE_URL right?`,
    `${at} 的 PostgreSQL 没有应答（${code || message}）：请确认它已启动，并检查 DATABASE_URL 中的地址。`,
    error
  );
}

const unreachable = (cause: unknown) =>
  new StoreUnavailable(
    'connection',
    'The database does not answer just now: nothing that was saved is lost, and it goes on when the database is back.',
    '数据库暂时没有应答：已保存的内容没有丢失，数据库恢复后会自动继续。',
    cause
  );
const full = (cause: unknown) =>
  new StoreUnavailable(
    'disk-full',
    'The disk of the database is full: make room there, then try again. Nothing that was saved is lost.',
    '数据库所在的磁盘已满：请在那里腾出空间后再试。已保存的内容没有丢失。',
    cause
  );
const damaged = (cause: unknown) =>
  new StoreUnavailable(
    'corrupt',
    'The database reports damaged data: stop Relate and restore a backup with pg_restore (docs/servers.md).',
    '数据库报告数据已损坏：请停止 Relate，用 pg_restore 恢复备份（见 docs/servers.md）。',
    cause
  );
