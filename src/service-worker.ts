/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

/**
 * Solo play goes on without a network after the first visit. Only public things are kept: the built files (one cache a version),
 * and the pages, data and pictures of /practice as last seen. All other requests never come near a cache.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const built = `built-${version}`;
const seen = 'seen';
const assets = new Set([...build, ...files]);
const isPublic = (path: string) => path === '/' || path === '/__data.json' || /^\/practice(\/|$)/.test(path);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (assets.has(url.pathname)) event.respondWith(fromBuilt(event.request, url.pathname));
  else if (isPublic(url.pathname)) event.respondWith(networkFirst(event.request));
});

async function install() {
  const cache = await caches.open(built);
  await cache.addAll([...assets]);
  await worker.skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name !== built && name !== seen);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Built files never change under their name. */
async function fromBuilt(request: Request, path: string): Promise<Response> {
  return (await caches.match(path, { cacheName: built })) ?? fetch(request);
}

/** A case may be edited at any time, so the network comes first and the copy is for the road. */
async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(seen);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && !/no-store/.test(answer.headers.get('cache-control') ?? ''))
      await cache.put(request, answer.clone());
    return answer;
  } catch (lost) {
    const copy = await cache.match(request, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' });
    if (copy) return copy;
    throw lost;
  }
}
