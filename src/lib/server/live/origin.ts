import type { IncomingMessage } from 'node:http';

/**
 * Whether a request that changes something comes from a page of this server. Browsers always name the origin of a POST; a request
 * without one is no browser's and carries nobody else's cookies.
 */
export function isOwn(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site';
  const own = process.env.ORIGIN;
  if (own) return origin === own;
  const name = process.env.HOST_HEADER?.toLowerCase() ?? 'host';
  return URL.canParse(origin) && new URL(origin).host === request.headers[name];
}
