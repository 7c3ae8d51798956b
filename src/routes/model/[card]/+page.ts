import { error } from '@sveltejs/kit';
import { cardOf } from '../cards.ts';
import type { PageLoad } from './$types';

/** The card of the address, 1 to 9. */
export const load: PageLoad = ({ params }) => {
  const number = /^[1-9]$/.test(params.card) ? Number(params.card) : 0;
  const card = cardOf(number);
  if (!card) error(404);
  return { number, card };
};
