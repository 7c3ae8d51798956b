import { error } from '@sveltejs/kit';
import { fileOf } from '#lib/server/takeaway/files.ts';
import { sourceOf } from '#lib/server/takeaway/load.ts';
import { admitToTakeaway } from '../../admitted.server.ts';
import type { RequestHandler } from './$types';

/** A file that the teacher takes away, in the teacher's language. */
export const GET: RequestHandler = async ({ params, locals }) => {
  await admitToTakeaway(locals, params.class);
  const source = await sourceOf(locals.house, params.class);
  const file = source && (await fileOf(params.file, locals.house, source, locals.locale));
  if (!file) error(404);
  return new Response(file.body, {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${params.file}"; filename*=UTF-8''${encoded(file.name)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    }
  });
};

/** A file's name as a header takes it, without what a disk does not take. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
