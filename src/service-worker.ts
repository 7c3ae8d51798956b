/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import offline from './offline.html?raw';

/**
 * Solo play goes on without a network after the first visit. Only public things are kept: the built files (one cache a version),
 * and the pages, data and pictures of /practice, /lab and /model as last seen. All other requests never come near a cache; a page that was not
 * kept says so itself when there is no network.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const built = `built-${version}`;
const seen = 'seen';
const assets = new Set([...build, ...files]);
/** Pages that were kept with all they need since this worker woke up. */
const kept = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (assets.has(url.pathname)) event.respondWith(fromBuilt(event.request, url.pathname));
  else if (isPublic(url.pathname)) {
    event.respondWith(networkFirst(event.request, url));
    event.waitUntil(keepPage(pageOf(url.pathname)));
  } else if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(notHere));
});

const isPublic = (path: string) => path === '/' || path === '/__data.json' || /^\/(practice|lab|model)(\/|$)/.test(path);
const pageOf = (path: string) => path.replace(/\/__data\.json$/, '') || '/';
const notHere = () => new Response(offline, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
const dataOf = (page: string) => `${page === '/' ? '' : page}/__data.json`;

async function install() {
  const cache = await caches.open(built);
  await cache.addAll([...assets]);
  await Promise.all(['/', '/practice', '/lab', '/lab/claims', '/model'].map(keepPage));
  await worker.skipWaiting();
}

/** Old versions go; the page that is open now was loaded before there was a worker, so it is kept after the fact. */
async function activate() {
  const old = (await caches.keys()).filter((name) => name !== built && name !== seen);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
  const pages = (await worker.clients.matchAll({ type: 'window' })).map(({ url }) => new URL(url).pathname);
  await Promise.all(pages.filter(isPublic).map(keepPage));
}

/** Built files never change under their name. */
async function fromBuilt(request: Request, path: string): Promise<Response> {
  return (await caches.match(path, { cacheName: built })) ?? fetch(request);
}

/** A case may be edited at any time, so the network comes first and the copy is for the road. */
async function networkFirst(request: Request, url: URL): Promise<Response> {
  try {
    const answer = await fetch(request);
    await keep(url.pathname + (request.mode === 'navigate' ? '' : url.search), answer);
    return answer;
  } catch (lost) {
    const cache = await caches.open(seen);
    // Whole data serve where part of them was asked for.
    const copy = (await cache.match(url.pathname + url.search)) ?? (await cache.match(url.pathname));
    if (copy) return copy;
    if (request.mode === 'navigate') return notHere();
    throw lost;
  }
}

async function keep(path: string, answer: Response) {
  if (!answer.ok || answer.redirected || answer.headers.get('cache-control')?.includes('no-store')) return;
  await (await caches.open(seen)).put(path, answer.clone());
}

/** Keeps a page and its data; of a case also its pictures and the pages that follow the play. */
async function keepPage(page: string) {
  if (kept.has(page) || page.includes('/media/')) return;
  kept.add(page);
  const data = await fetched(dataOf(page));
  // Without a network nothing was kept: the next visit tries again.
  if (data === null) kept.delete(page);
  const isCase = /^\/practice\/[^/]+$/.test(page);
  const pictures = isCase && data ? [...new Set(data.matchAll(/"([^"/\\]+\.(?:svg|png|jpe?g|webp))"/gi).map((found) => found[1]))] : [];
  const more = isCase ? [`${page}/outcome`, `${page}/customers`, ...pictures.map((file) => `${page}/media/${file}`)] : [];
  for (const path of [page, ...more]) await fetched(path);
}

/** Fetches and keeps one address; null when the network is away. */
async function fetched(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path);
    await keep(path, answer);
    return answer.text();
  } catch {
    return null;
  }
}
