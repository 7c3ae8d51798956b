const open = ['first', 'login', 'invited', 'password', 'guide'].map((page) => `/teach/${page}`);

/** Whether a page is for signed-in teachers: all under /teach but the doors to it and the guide. */
export function isGuarded(route: string | null): boolean {
  return !!route && (route === '/teach' || route.startsWith('/teach/')) && !open.includes(route);
}

/** Whether another site sent this request to change something here. A browser names its origin with every such request. */
export function isForeign(method: string, origin: string | null, own: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && origin !== null && origin !== own;
}
