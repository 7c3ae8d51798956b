import type { Handle, HandleServerError } from '@sveltejs/kit';
import { pickTheme, themeCookie } from '#lib/state/theme.svelte.ts';
import { cookieName, pickLocale } from '#lib/words/locale.ts';

export const handle: Handle = ({ event, resolve }) => {
  const locale = (event.locals.locale = pickLocale(event.cookies.get(cookieName), event.request.headers.get('accept-language')));
  const theme = (event.locals.theme = pickTheme(event.cookies.get(themeCookie)));
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%theme%', theme) });
};

/** A wrong address or method is the visitor's; only mistakes of ours are written down. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status >= 500) console.error(error);
  return { message };
};
