import { error } from '@sveltejs/kit';
import { mediaFile } from '#lib/server/catalogue.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => {
  const media = await mediaFile(params.case, params.file);
  if (!media) error(404, 'There is no such picture. / 没有这张图片。');
  return new Response(media.body, { headers: media.headers });
};
