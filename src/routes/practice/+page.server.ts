import { listBroken, listCases } from '#lib/server/catalogue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ cases: await listCases(), broken: await listBroken() });
