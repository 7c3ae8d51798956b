import type { ClassState, Phase } from '#engine/session';
import { encode } from 'uqr';
import { lanAddresses } from './lan.ts';

/** What hangs on the wall while a class gathers: numbers, and names that teams gave themselves. */
export interface WallView {
  title: string;
  phase: Phase;
  seats: number;
  loose: number;
  teams: readonly { number: number; name: string | null; taken: number; places: number }[];
}

/** Cuts a class to what the whole room may see. */
export function wallView({ title, phase, seats, teams }: ClassState): WallView {
  const here = Object.values(seats).filter(({ left }) => !left);
  return {
    title,
    phase,
    seats: here.length,
    loose: here.filter(({ team }) => team === null).length,
    teams: Object.values(teams)
      .sort((a, b) => a.number - b.number)
      .map(({ id, number, name, places }) => ({ number, name, places, taken: here.filter(({ team }) => team === id).length }))
  };
}

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

/** Lists the origins under which phones reach this server: a real name that the teacher came by, then every LAN address. */
export async function originsFor(url: URL): Promise<string[]> {
  const addresses = await lanAddresses();
  const own = ['localhost', '127.0.0.1', '[::1]', ...addresses].includes(url.hostname) ? [] : [url.origin];
  const port = url.port ? `:${url.port}` : '';
  return [...own, ...addresses.map((address) => `${url.protocol}//${address}${port}`)];
}
