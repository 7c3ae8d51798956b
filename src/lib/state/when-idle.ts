/** Calls back once the page has nothing else to do, after a second at the latest; returns how to call it off. Safari has no word for idle: there it is a short rest. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(work, { timeout: 1000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, 100);
  return () => clearTimeout(timer);
}
