import type { ClientInit } from '@sveltejs/kit';

/** The first number format of a page makes the browser read its tables of all languages: done in a task of its own, before the page comes to life in another. */
export const init: ClientInit = async () => {
  new Intl.NumberFormat(document.documentElement.lang).format(0);
  await new Promise((done) => setTimeout(done));
};
