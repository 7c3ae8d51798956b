import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '#lib/server/store/postgres.ts';
import type { Store } from '#lib/server/store/store.ts';
import { startCluster, type Cluster } from '../../postgres/cluster.ts';
import { database, databases, withPostgres } from '../../postgres/database.ts';
import { storeContract } from './contract.ts';
import { aClass, append, count, event, follow, newRun } from './rows.ts';

withPostgres('', () => {
  const open = databases();
  storeContract({ name: 'postgres', open: () => open('contract') });

  describe('postgres: several processes', () => {
    let [one, other]: Store[] = [];
    let url = '';
    beforeAll(async () => {
      url = await database();
      // both find no tables
      [one, other] = await Promise.all([openPostgres(url), openPostgres(url)]);
    });
    afterAll(() => Promise.all([one!.close(), other!.close()]));

    test('D5 a follower hears in order and once what two processes append to one run', async () => {
      const run = await newRun(one!, 'both');
      const heard = [follow(one!, run, 0), follow(other!, run, 0)];
      const write = async (store: Store, writer: number) => {
        for (let [done, at] = [0, 0]; done < 100;) {
          const result = await store.append(run, at, [event('e', writer)], { commandId: `${writer}-${done}` });
          if (result.ok) done++;
          if (result.ok || result.reason === 'conflict') at = result.lastSeq;
        }
      };
      await Promise.all([write(one!, 1), write(other!, 2)]);
      await Promise.all(heard.map(({ until }) => until(200)));
      for (const { seqs, stop } of heard) {
        expect(seqs).toEqual(count(200));
        stop();
      }
    });

    test('D2 the same command at two processes at once is stored once', async () => {
      const run = await newRun(one!, 'same-command');
      const both = await Promise.all([one!, other!].map((store) => store.append(run, 0, [event('a')], { commandId: 'c' })));
      expect(both.map((result) => result.ok && result.duplicate).sort()).toEqual([false, true]);
      expect(await one!.read(run)).toHaveLength(1);
    });

    test('D5 many appends are told to others in few messages', async () => {
      const listener = new pg.Client(url);
      await listener.connect();
      await listener.query('listen relate_event');
      const texts: string[] = [];
      const all = new Promise<void>((done) =>
        listener.on('notification', ({ payload = '' }) => {
          texts.push(payload);
          if (payload.includes('few:300')) done();
        })
      );
      await append(one!, await newRun(one!, 'few'), 300);
      await all;
      expect(texts.filter((text) => text.includes('few:')).length).toBeLessThan(100);
      await listener.end();
    });

    test('D5 where LISTEN leads nowhere a follower still gets everything', async () => {
      const deaf = await openPostgres(url, { listenUrl: 'postgres://nobody@127.0.0.1:1/none' });
      const run = await newRun(one!, 'deaf');
      const heard = follow(deaf, run, 0);
      await append(one!, run, 5);
      await heard.until(5);
      expect(heard.seqs).toEqual(count(5));
      await deaf.close();
    });

    test('D10 data of a newer version is refused', async () => {
      await sql`insert into relate_migration values ('9999_future.sql', 'x', '2030')`.execute(one!.db);
      await expect(openPostgres(url)).rejects.toMatchObject({ kind: 'other', message: expect.stringContaining('newer version') });
    });
  });

  test('D6 a NUL in a text is kept as the sign for what cannot be shown', async () => {
    const store = await open('nul');
    await store.db
      .insertInto('class')
      .values({ ...aClass('k'), title: 'a\0b' })
      .execute();
    expect(await store.db.selectFrom('class').select('title').where('title', '=', 'a\0b').execute()).toEqual([{ title: 'a\ufffdb' }]);
    await store.close();
  });

  describe('postgres: in trouble', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = (await startCluster())!;
    });
    afterAll(() => cluster.remove());

    test('D9 while PostgreSQL is away it is told so; afterwards everything goes on by itself', async () => {
      const store = await openPostgres(cluster.url);
      const run = await newRun(store, 'away');
      const heard = follow(store, run, 0);
      await append(store, run, 1);
      await cluster.stop();
      const write = () => store.append(run, 1, [event('b')], { commandId: 'c' });
      await expect(write()).rejects.toMatchObject({ kind: 'connection', zh: expect.stringContaining('数据库') });
      await expect(store.db.selectFrom('class').select('id').execute()).rejects.toMatchObject({ kind: 'connection' });
      await cluster.start();
      expect(await write()).toEqual({ ok: true, firstSeq: 2, lastSeq: 2, duplicate: false });
      await heard.until(2);
      expect(heard.seqs).toEqual([1, 2]);
      await store.close();
    });

    test.each([
      ['no address', 'hello', 'must look like postgres://'],
      ['another kind of database', 'mysql://root@127.0.0.1/relate', 'must look like postgres://'],
      ['nobody at home', 'postgres://me:hidden@127.0.0.1:1/relate', '127.0.0.1:1/relate does not answer (ECONNREFUSED)']
    ])('D8 %s is told in a sentence without the password', async (_, url, why) => {
      const said = await openPostgres(url).catch((error: Error) => error.message);
      expect(said).toContain(why);
      expect(said).not.toContain('hidden');
    });

    test('D8 a database that is not there, or cannot hold every name, is told with what to type', async () => {
      await expect(openPostgres(cluster.url.replace(/postgres$/, 'nowhere'))).rejects.toThrow('createdb nowhere');
      const client = new pg.Client(cluster.url);
      await client.connect();
      await client.query("create database narrow encoding 'LATIN1' template template0");
      await client.end();
      await expect(openPostgres(cluster.url.replace(/postgres$/, 'narrow'))).rejects.toThrow('--encoding=UTF8');
    });
  });
});
