import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClass, sit, teach, testHouse, type TestHouse } from './open.ts';

let test: TestHouse;
let opened: { id: string; code: string };
beforeEach(async () => {
  test = await testHouse();
  opened = await openClass(test.house);
});
afterEach(() => test.end());

const browser = (cookies?: string) => ({ cookies, address: '10.0.0.1' });
const headerOf = ({ cookie }: { cookie: { name: string; value: string } }) => `${cookie.name}=${cookie.value}`;
const taken = async () => Object.keys((await test.house.desk.run(opened.id))!.state.seats).length;

describe('V15 seats', () => {
  it('have a code of six signs that nobody takes for others', () => {
    expect(opened.code).toMatch(/^[ACEFGHKMNPRTWXY34679]{6}$/);
  });

  it('a browser that has one gets the same again, a thousand times', async () => {
    const first = await sit(test.house, opened.code);
    for (let k = 0; k < 1_000; k++) {
      const again = await test.house.seats.take(opened.code, null, browser(headerOf(first)));
      expect(again.ok && again.seat).toBe(first.seat);
    }
    expect(await taken()).toBe(1);
  });

  it('a page that asks twice at once gets one', async () => {
    const { seats } = test.house;
    const places = await Promise.all([1, 2, 3].map(() => seats.take(opened.code, null, browser(), 'ticket-of-the-page')));
    expect(new Set(places.map((place) => place.ok && place.cookie.value)).size).toBe(1);
    expect(await taken()).toBe(1);
  });

  it('pages that ask three times at once get one each, wave after wave', async () => {
    const { seats } = test.house;
    const cookies: string[] = [];
    for (let wave = 0; wave < 12; wave++) {
      const asked = Array.from({ length: 9 }, (_, k) => seats.take(opened.code, null, browser(), `ticket-${wave}-${k % 3}`));
      cookies.push(...(await Promise.all(asked)).map((place) => (place.ok ? place.cookie.value : place.code)));
    }
    expect(new Set(cookies).size).toBe(36);
    expect(await taken()).toBe(36);
  });

  it('sixty people at once get sixty', async () => {
    const places = await Promise.all(Array.from({ length: 60 }, () => sit(test.house, opened.code)));
    expect(new Set(places.map(({ seat }) => seat)).size).toBe(60);
    expect(new Set(places.map(({ word }) => word)).size).toBe(60);
  });

  it('are found again by their word, as it is typed on any phone', async () => {
    const place = await sit(test.house, opened.code);
    const typed = ` ${place.word.toLowerCase().slice(0, 2)}-${place.word.toLowerCase().slice(2)} `;
    const back = await test.house.seats.rejoin(opened.code.toLowerCase(), typed, browser());
    expect(back).toMatchObject({ ok: true, seat: place.seat, word: place.word });
    // both browsers hold it
    for (const one of [place, back as typeof place]) expect(await test.house.seats.seatFrom(headerOf(one), opened.id)).toBe(place.seat);
    expect(await test.house.seats.rejoin(opened.code, 'AAAAA', browser())).toMatchObject({ ok: false, code: 'class/no-such-word' });
  });

  it('are found again after a restart', async () => {
    const place = await sit(test.house, opened.code);
    await test.again();
    expect(await test.house.seats.seatFrom(headerOf(place), opened.id)).toBe(place.seat);
    expect(await test.house.seats.placeOf(headerOf(place), opened.id)).toMatchObject({ word: place.word });
  });

  it('a word that the teacher gives anew ends the old one', async () => {
    const place = await sit(test.house, opened.code);
    const anew = await test.house.seats.reissue(opened.id, place.seat, 't1');
    if (!anew.ok) throw new Error(anew.en);
    expect(await test.house.seats.seatFrom(headerOf(place), opened.id)).toBeNull();
    expect((await test.house.seats.rejoin(opened.code, place.word, browser())).ok).toBe(false);
    expect(await test.house.seats.rejoin(opened.code, anew.word, browser())).toMatchObject({ ok: true, seat: place.seat });
  });

  it('of several classes live in one browser', async () => {
    const other = await openClass(test.house);
    const first = await sit(test.house, opened.code);
    const second = await test.house.seats.take(other.code, null, browser(headerOf(first)));
    if (!second.ok) throw new Error(second.en);
    const both = await test.house.seats.placesOf(headerOf(second));
    expect(both.map(({ classId }) => classId)).toEqual([other.id, opened.id]);
  });

  it('wrong codes are counted, right ones are not', async () => {
    const { seats } = test.house;
    for (let k = 0; k < 100; k++) expect((await seats.classOf(opened.code, '10.0.0.2')).ok).toBe(true);
    let last = await seats.classOf('AAAAAA', '10.0.0.2');
    for (let k = 0; k < 40; k++) last = await seats.classOf('AAAAAA', '10.0.0.2');
    expect(last).toMatchObject({ ok: false, code: 'class/too-many' });
    expect((await seats.classOf(opened.code, '10.0.0.3')).ok).toBe(true);
  });

  it('keep no secret and no word in the data', async () => {
    const place = await sit(test.house, opened.code);
    const rows = JSON.stringify(await test.house.store.db.selectFrom('member').selectAll().execute());
    expect(rows).not.toContain(place.word);
    expect(rows).not.toContain(place.cookie.value.split('.')[2]);
  });

  it('are not given in a class that has ended', async () => {
    await teach(test.house, opened.id, { type: 'end-class' });
    expect((await test.house.seats.take(opened.code, null, browser())).ok).toBe(false);
  });
});
