import type { LayoutServerLoad } from './$types';

/** Who is signed in; that somebody is, where it must be, is the hooks' care. */
export const load: LayoutServerLoad = ({ locals }) => ({ teacher: locals.teacher });
