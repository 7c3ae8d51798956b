import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { cookieOptions } from '#lib/server/accounts/cookies.ts';
import type { Browser, Place } from '#lib/server/seats.ts';
import { newTicket, tidyWord } from '#lib/server/seats/words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const browserOf = ({ request, locals }: Pick<RequestEvent, 'request' | 'locals'>): Browser => ({
  cookies: request.headers.get('cookie') ?? undefined,
  address: locals.address
});

/** Shows which class a code leads to. Opening the page takes no seat: chat programs open links too. */
export const load: PageServerLoad = async ({ params, locals, request, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { house } = locals;
  const code = tidyWord(params.code);
  const browser = browserOf({ request, locals });
  const found = await house.seats.classOf(code, browser.address);
  if (!found.ok) return { code, found: null, problem: { en: found.en, zh: found.zh } };
  if (await house.seats.placeOf(browser.cookies, found.classId)) redirect(303, `/class/${found.classId}`);
  const run = await house.desk.run(found.classId);
  return {
    code,
    found: { title: run?.state.title ?? '', ended: run?.state.phase === 'ended', ticket: newTicket() },
    problem: null
  };
};

function enter(place: Place, cookies: Cookies, protocol: string): never {
  const { name, value, maxAge } = place.cookie;
  cookies.set(name, value, cookieOptions(protocol, maxAge));
  redirect(303, `/class/${place.classId}`);
}

export const actions: Actions = {
  /** Takes a seat; the page's ticket makes a second tap give the same one. */
  take: async (event) => {
    const form = await event.request.formData();
    const name = tidyName(String(form.get('name') ?? ''));
    const ticket = /^[\w-]{16,64}$/.exec(String(form.get('ticket')))?.[0];
    const place = await event.locals.house.seats.take(event.params.code, name, browserOf(event), ticket);
    if (!place.ok) return fail(place.status ?? 409, { at: 'take' as const, name, word: '', problem: { en: place.en, zh: place.zh } });
    enter(place, event.cookies, event.url.protocol);
  },
  /** Comes back to a seat with its word. */
  rejoin: async (event) => {
    const word = String((await event.request.formData()).get('word') ?? '').slice(0, 40);
    const place = await event.locals.house.seats.rejoin(event.params.code, word, browserOf(event));
    if (!place.ok) return fail(place.status ?? 409, { at: 'rejoin' as const, name: '', word, problem: { en: place.en, zh: place.zh } });
    enter(place, event.cookies, event.url.protocol);
  }
};

/** A name on one line, of at most 24 signs; null: none. */
function tidyName(typed: string): string | null {
  const name = [...typed.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, 24).join('').trim();
  return name || null;
}
