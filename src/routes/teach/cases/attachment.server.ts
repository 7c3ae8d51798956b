import type { Packed } from '#lib/server/cases/packing.ts';

/** A file that the browser saves and never shows. */
export function attachment({ body, type }: Packed, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff'
    }
  });
}
