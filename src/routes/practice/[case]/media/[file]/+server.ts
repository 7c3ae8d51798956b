import { error } from '@sveltejs/kit';
import { mediaFile } from '#lib/server/catalogue.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
  if (await locals.house.lock.keepsOut(params.case, locals.rightIn)) error(423, 'This case is in class now. / 这个案例正在上课。');
  const media = await mediaFile(params.case, params.file);
  if (!media) error(404, 'There is no such picture. / 没有这张图片。');
  return new Response(media.body, { headers: media.headers });
};
