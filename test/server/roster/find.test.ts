import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimLine, replaceRoster, rosterLineOf, rosterOf } from '#lib/server/roster.ts';
import { teamNamed } from '#lib/server/roster/team.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';
import type { Store } from '#lib/server/store/store.ts';

const lines = [
  { number: '2023001', name: '林晓', team: '2' },
  { number: '2023002', name: 'Ada Li', team: null }
];
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-'));
  store = await openSqlite(folder);
  const about = {
    owner: 'ann',
    title: 'CRM',
    languages: '["zh"]',
    join_code: 'ABC234',
    created_at: '',
    ended_at: null,
    last_command_at: ''
  };
  await store.db
    .insertInto('class')
    .values({ id: 'c', ...about })
    .execute();
  const insert = ['s1', 's2'].map((seat) => ({
    id: `c.${seat}`,
    class_id: 'c',
    secret_hash: '',
    word_hash: seat,
    joined_at: '',
    removed_at: null
  }));
  await store.db.insertInto('member').values(insert).execute();
  await replaceRoster(store, 'c', lines);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a student in the roster', () => {
  it('finds a line by number and name together, and nobody else’s', async () => {
    expect(await rosterLineOf(store, 'c', 's1')).toEqual({ any: true, own: null });
    expect(await claimLine(store, 'c', 's1', { number: '2023001', name: 'Ada Li' })).toEqual({ ok: false, problem: 'not-found' });
    expect(await claimLine(store, 'c', 's1', { number: ' 2023002', name: 'ada li ' })).toMatchObject({ ok: true, line: lines[1] });
    expect(await claimLine(store, 'c', 's2', { number: '2023002', name: 'Ada Li' })).toEqual({ ok: false, problem: 'taken' });
    expect((await rosterLineOf(store, 'c', 's1')).own).toEqual(lines[1]);
  });

  it('gives a line back by finding another, and stays found in a new roster', async () => {
    await claimLine(store, 'c', 's1', { number: '2023001', name: '林晓' });
    await replaceRoster(store, 'c', lines);
    expect((await rosterOf(store, 'c')).map(({ number, seat }) => [number, seat])).toEqual([
      ['2023001', 's1'],
      ['2023002', null]
    ]);
  });
});

describe('the team of a line', () => {
  const teams = [
    { number: 1, name: 'Blue 7' },
    { number: 2, name: null },
    { number: 7, name: '3' }
  ];
  it.each([
    ['2', 2],
    ['第2组', 2],
    ['Team 2', 2],
    ['blue7', 1],
    ['3', 7],
    ['7', 7],
    ['9', undefined],
    ['2023', undefined],
    [null, undefined],
    ['  ', undefined]
  ])('%j is %j: a name before a number', (text, number) => {
    expect(teamNamed(teams, text)?.number).toBe(number);
  });
});
