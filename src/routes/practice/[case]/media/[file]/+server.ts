import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => {
  const { cases, lock } = locals.house;
  const who = locals.teacher?.id ?? null;
  const missing = 'There is no such picture. / 没有这张图片。';
  if (!(await cases.mayPlay(params.case, who))) error(404, missing);
  if (await lock.keepsOut(params.case, locals.rightIn)) error(423, 'This case is in class now. / 这个案例正在上课。');
  const media = await cases.picture(params.case, params.file, who);
  if (!media) error(404, missing);
  return new Response(media.body, { headers: media.headers });
};
