import { error } from '@sveltejs/kit';
import { packings } from '#lib/server/cases/packing.ts';
import { attachment } from '../../../attachment.server.ts';
import type { RequestHandler } from './$types';

/** A version as it was sent. */
export const GET: RequestHandler = async ({ params, locals: { house, teacher } }) => {
  const as = packings.find((one) => one === params.file);
  const version = Number(params.version);
  const packed = as && Number.isInteger(version) && teacher && (await house.cases.pack(teacher.id, params.own, version, as));
  if (!packed) error(404);
  return attachment(packed, as === 'case.zip' ? `case-${version}.zip` : as);
};
