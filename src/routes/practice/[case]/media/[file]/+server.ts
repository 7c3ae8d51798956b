import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
  const media = await locals.house.cases.picture(params.case, params.file, locals.teacher?.id ?? null);
  if (!media) error(404, 'There is no such picture. / 没有这张图片。');
  if (await locals.house.lock.keepsOut(params.case, locals.rightIn)) error(423, 'This case is in class now. / 这个案例正在上课。');
  return new Response(media.body, { headers: media.headers });
};
