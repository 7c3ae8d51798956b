import type { PageServerLoad } from './$types';

/** The page comes with its first message, so that it stands at once; without a seat it says so. */
export const load: PageServerLoad = async ({ params, locals, request, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { seats, hub } = locals.house;
  const place = await seats.placeOf(request.headers.get('cookie') ?? undefined, params.id);
  const first = place && (await hub.message(params.id, place.seat));
  return { id: params.id, word: place?.word ?? null, first };
};
