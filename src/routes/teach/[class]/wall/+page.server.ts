import { error } from '@sveltejs/kit';
import { originsFor, qrOf, wallView } from '#lib/server/wall.ts';
import type { PageServerLoad } from './$types';

/** Everything here may be seen by the whole room. */
export const load: PageServerLoad = async ({ params, locals, url }) => {
  const run = (await locals.rightIn(params.class)) && (await locals.house.desk.run(params.class));
  const code = run && (await locals.house.classes.codeOf(params.class));
  if (!run || !code) error(404);
  const origins = await originsFor(url);
  const places = origins.map((origin) => ({ origin, qr: qrOf(`${origin}/join/${code}`) }));
  return { id: params.class, code, places, wall: wallView(run.state) };
};
