// A server of its own for the test of kill -9: opens a class at its first start, prints where it is, and serves it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openHouse } from '#lib/server/house.ts';
import { openSqlite } from '#lib/server/store/sqlite.ts';

const folder = process.argv[2]!;
const house = await openHouse({ store: await openSqlite(folder), dataDir: folder });
const teacher = { kind: 'teacher', id: 't1' } as const;
const [known] = await house.store.db.selectFrom('class').select(['id', 'join_code']).execute();

async function openClass() {
  const opened = await house.classes.open('t1', { title: 'CRM', languages: ['zh', 'en'], teamRule: 'own', case: 'lone-passenger' });
  if (!opened.ok) throw new Error(opened.en);
  const cookies: string[] = [];
  for (let k = 0; k < 6; k++) {
    const place = await house.seats.take(opened.code, null, { cookies: undefined, address: '' });
    if (place.ok) cookies.push(`${place.cookie.name}=${place.cookie.value}`);
  }
  const say = (command: Parameters<typeof house.desk.command>[2]['command']) =>
    house.desk.command(opened.id, teacher, { id: null, command });
  await say({ type: 'make-teams', count: 2, places: 3 });
  await say({ type: 'deal-teams' });
  await say({ type: 'advance', from: 'form' });
  await say({ type: 'advance', from: 'prepare' });
  return { id: opened.id, cookies };
}

const made = known ? { id: known.id, cookies: [] } : await openClass();
const server = createServer((request, response) => void (house.live(request, response) || response.writeHead(404).end()));
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ ...made, port: (server.address() as AddressInfo).port })));
