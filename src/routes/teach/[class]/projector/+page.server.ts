import { error } from '@sveltejs/kit';
import { usualMinutes } from '#engine/session';
import { mayControl } from '#lib/server/accounts/rights.ts';
import { projector } from '#lib/server/live/room.ts';
import { boundHost, isEverywhere } from '#lib/server/lan.ts';
import { originsFor, qrOf } from '#lib/server/wall.ts';
import type { PageServerLoad } from './$types';

/** Everything here may be seen by the whole room. */
export const load: PageServerLoad = async ({ params, locals, url }) => {
  const right = await locals.rightIn(params.class);
  const first = right && (await locals.house.hub.message(params.class, projector));
  const code = first && (await locals.house.classes.codeOf(params.class));
  if (!first || !code) error(404);
  const { house } = locals;
  const state = (await house.desk.run(params.class))?.state;
  const minutes = state?.plan?.minutes ?? usualMinutes((state?.case && house.desk.versions.byHash(state.case.hash)) ?? null);
  const origins = await originsFor(url);
  const places = origins.map((origin) => ({ origin, qr: qrOf(`${origin}/join/${code}`) }));
  /** Where no phone comes in, because the server was told to answer only there. */
  const only = places.length || isEverywhere(boundHost()) ? null : boundHost();
  return { id: params.class, only, code, minutes: minutes['sum-up'], places, first, acts: mayControl(right) };
};
