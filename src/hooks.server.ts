import { error, redirect, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { addressOf } from '#lib/server/address.ts';
import { cookieOptions, passCookie, sessionCookie, sessionSeconds } from '#lib/server/accounts/cookies.ts';
import { isForeign, isGuarded } from '#lib/server/accounts/guard.ts';
import { isOwnId } from '#lib/server/cases/used.ts';
import { isUnavailable } from '#lib/server/store/unavailable.ts';
import { pickTheme, themeCookie } from '#lib/state/theme.svelte.ts';
import { cookieName, pickLocale } from '#lib/words/locale.ts';

/** While the data cannot be reached a page says so with 503, for proxies and for who watches over the server. */
export const handle: Handle = async (asked) => {
  try {
    const response = await answer(asked);
    return asked.event.locals.away ? new Response(response.body, { status: 503, headers: response.headers }) : response;
  } catch (trouble) {
    if (isUnavailable(trouble)) error(503);
    throw trouble;
  }
};

const answer: Handle = async ({ event, resolve }) => {
  const locale = (event.locals.locale = pickLocale(event.cookies.get(cookieName), event.request.headers.get('accept-language')));
  const theme = (event.locals.theme = pickTheme(event.cookies.get(themeCookie)));
  if (isForeign(event.request.method, event.request.headers.get('origin'), event.url.origin)) error(403);
  await recognise(event);
  if (isTooLong(event)) await refuseWhole(event.request);
  const guarded = isGuarded(event.route.id);
  if (guarded) await admit(event);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', theme)
  });
  if (await isInClass(event)) return inClass(response);
  if (event.url.pathname.startsWith('/teach') || isOwn(event)) response.headers.set('cache-control', 'no-store');
  return response;
};

/** A visitor's forms are short; only teachers send files. */
const mostOfVisitors = 512 * 1024;

function isTooLong({ request, locals }: RequestEvent): boolean {
  const length = request.body ? Number(request.headers.get('content-length') ?? Infinity) : 0;
  return !locals.teacher && length > mostOfVisitors;
}

/** A browser reads the answer only when all that it sends has been taken. */
async function refuseWhole(request: Request): Promise<never> {
  await request.body?.pipeTo(new WritableStream()).catch(() => {});
  error(413);
}

/** A teacher's own case is his or hers: no browser keeps it for whoever uses the device next. */
const isOwn = ({ params }: RequestEvent): boolean => isOwnId((params as Partial<Record<string, string>>).case ?? '');

/** Whether an address belongs to a case that is in class and closed to the asker. */
async function isInClass({ locals, params, route }: RequestEvent): Promise<boolean> {
  const { case: id } = params as Partial<Record<string, string>>;
  return !!id && !!route.id?.startsWith('/practice/') && locals.house.lock.keepsOut(id, locals.rightIn);
}

/** Pages say so themselves; whatever else lies under the case's address, data included, is answered here. */
function inClass(response: Response): Response {
  const answer = response.status < 400 ? Response.json({ message: 'in class now' }, { status: 423 }) : response;
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

let opened: Promise<App.Locals['house']> | undefined;

/** `vite dev` has no server of ours around it: the first request opens the house from its sources. */
function ownHouse(): Promise<App.Locals['house']> {
  const file = `${process.cwd()}/src/lib/server/house.ts`;
  return (opened ??= import(/* @vite-ignore */ file).then(({ openHouse }) => openHouse()));
}

/** Finds out who asks, and what they may do in a class: as a teacher, else as a guest with an observer's pass. */
async function recognise(event: RequestEvent): Promise<void> {
  const { locals, cookies, platform, url } = event;
  const house = platform?.req?.relate ?? (dev ? await ownHouse() : undefined);
  Object.assign(locals, { teacher: null, rightIn: async () => null, address: platform ? addressOf(platform.req) : '' });
  if (!house) return;
  locals.house = house;
  const session = cookies.get(sessionCookie);
  const found = session ? await house.accounts.session(session) : null;
  if (found?.renewed) cookies.set(sessionCookie, found.renewed, cookieOptions(url.protocol, sessionSeconds));
  const teacher = (locals.teacher = found?.teacher ?? null);
  const pass = cookies.get(passCookie) ?? null;
  locals.rightIn = async (classId) =>
    (teacher && (await house.accounts.rightOf(teacher.id, classId))) || house.accounts.rightByPass(pass, classId);
}

/** Lets teachers in, and those who observe a class look at it; a program is told 401, a person is led to the door. */
async function admit({ locals, params, request, url }: RequestEvent): Promise<void> {
  if (locals.teacher) return;
  const { class: classId } = params as Partial<Record<string, string>>;
  if (classId && request.method === 'GET' && (await locals.rightIn(classId))) return;
  if (request.headers.get('content-type')?.startsWith('application/json')) error(401);
  redirect(303, `/teach/login?next=${encodeURIComponent(url.pathname + url.search)}`);
}

/** A wrong address or method is the visitor's; only mistakes of ours are written down. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (isUnavailable(error)) {
    event.locals.away = true;
    console.error(error.message);
    return { message };
  }
  if (status >= 500) console.error(error);
  return { message };
};
