// A process of its own on a data folder: `open` tells how opening went, `append` writes to run "crash" until it is killed.
import { writeSync } from 'node:fs';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import { isUnavailable } from '#lib/server/store/unavailable.ts';
import { event } from './rows.ts';

const [, , what = '', folder = '', first = '0'] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  const store = await openSqlite(folder);
  if (what === 'append') await appendFrom(Number(first));
  await store.close();
  say('opened');

  /** Four commands are always under way; each is told when it is stored. */
  async function appendFrom(seq: number): Promise<void> {
    for (let next = seq; next < seq + 200; next += 4)
      await Promise.all(
        [0, 1, 2, 3].map(async (k) => {
          const { ok } = await store.append('crash', next + k, [event('e', next + k)], { commandId: `c${next + k}` });
          say(ok ? `stored ${next + k}` : 'refused');
        })
      );
  }
} catch (error) {
  if (!isUnavailable(error)) throw error;
  say(JSON.stringify({ kind: error.kind, en: error.message, zh: error.zh }));
}
