import { error } from '@sveltejs/kit';
import { packShipped } from '#lib/server/cases/shipped.ts';
import { attachment } from '../../attachment.server.ts';
import type { RequestHandler } from './$types';

/** A case of this server to start from; one that is in class stays closed. */
export const GET: RequestHandler = async ({ params, locals }) => {
  if (await locals.house.lock.keepsOut(params.id, locals.rightIn)) error(423);
  const packed = await packShipped(params.id);
  if (!packed) error(404);
  return attachment(packed, `${params.id.replace(/^_/, '')}.zip`);
};
