import { encode } from 'uqr';
import { boundHost, isEverywhere, lanAddresses } from './lan.ts';

/** A QR code as one SVG path on a grid of `size` × `size`. */
export interface Qr {
  size: number;
  path: string;
}

/** Draws a text as a QR code that a phone reads from the last row. */
export function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

/** Lists the origins under which phones reach this server: a real name that the teacher came by, then every LAN address that it answers on. */
export async function originsFor(url: URL): Promise<string[]> {
  const host = boundHost();
  const all = await lanAddresses();
  const addresses = isEverywhere(host) ? all : all.filter((address) => address === host);
  const own = ['localhost', '127.0.0.1', '[::1]', ...all].includes(url.hostname) ? [] : [url.origin];
  const port = url.port ? `:${url.port}` : '';
  return [...own, ...addresses.map((address) => `${url.protocol}//${address}${port}`)];
}
