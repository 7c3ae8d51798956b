import { besideClass } from '../admitted.server.ts';
import type { PageServerLoad } from './$types';

/** The teacher's side of the deck. */
export const load: PageServerLoad = ({ params, locals }) => besideClass(locals, params.class);
