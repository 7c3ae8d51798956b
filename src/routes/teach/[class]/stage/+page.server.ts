import { besideClass } from '../admitted.server.ts';
import type { PageServerLoad } from './$types';

/** The page on which a teacher taps what a team says on stage. */
export const load: PageServerLoad = ({ params, locals }) => besideClass(locals, params.class);
