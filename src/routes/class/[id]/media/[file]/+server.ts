import { error } from '@sveltejs/kit';
import { classPicture } from '#lib/server/pictures.ts';
import type { RequestHandler } from './$types';

/** A picture of a scene, for those of the class who have seen the scene. */
export const GET: RequestHandler = async ({ params, locals, request, url }) => {
  const { house } = locals;
  const cookies = request.headers.get('cookie') ?? undefined;
  const seat = url.searchParams.get('as') === 'teacher' ? null : await house.seats.seatFrom(cookies, params.id);
  if (!seat && !(await house.accounts.rightFrom(cookies, params.id))) error(404, 'There is no such picture. / 没有这张图片。');
  const media = await classPicture(house.desk, params.id, seat, params.file);
  if (!media) error(404, 'There is no such picture. / 没有这张图片。');
  return new Response(media.body, { headers: { ...media.headers, 'cache-control': 'private, no-cache' } });
};
