import type { Refusal } from '../desk/refusals.ts';
import { unsafeDrawing, wrongPicture } from './refusals.ts';

type Kind = 'svg' | 'png' | 'jpeg' | 'webp';
const kinds: Readonly<Record<string, Kind>> = { svg: 'svg', png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' };

/** The ending of a picture's name, in small letters; empty when it has none. */
export const endingOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a name is one that pictures have. */
export const isPictureName = (name: string): boolean => endingOf(name) in kinds;

/** Looks at the bytes of a picture and not at its name; null when it is what it says and runs nothing. */
export function pictureRefusal(name: string, bytes: Uint8Array): Refusal | null {
  const kind = kindOf(bytes);
  if (kind !== kinds[endingOf(name)]) return wrongPicture(name, kind);
  const what = kind === 'svg' ? unsafeIn(textOf(bytes) ?? '') : null;
  return what === null ? null : unsafeDrawing(name, what);
}

function kindOf(bytes: Uint8Array): Kind | null {
  const starts = (at: number, ...signs: number[]) => signs.every((sign, k) => bytes[at + k] === sign);
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'webp';
  const text = textOf(bytes);
  return text !== null && /^\uFEFF?\s*(<\?xml[^>]*>\s*)?((<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>)\s*)*<svg[\s>]/i.test(text.slice(0, 20_000))
    ? 'svg'
    : null;
}

/** A drawing in another encoding than UTF-8 could hide from the search below. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const dangers: readonly (readonly [RegExp, string])[] = [
  [/<!\s*(ENTITY|ATTLIST)|<!DOCTYPE[^>]*\[/i, '<!ENTITY>'],
  [/<\s*([\w-]+:)?script/i, '<script>'],
  [/<\s*([\w-]+:)?(foreignObject|iframe|embed|object|handler|listener)\b/i, '<foreignObject>'],
  [/<[^<]*[\s"'/]on[a-z]{3,}\s*=\s*["']/i, 'on…='],
  [/<\?xml-stylesheet/i, '<?xml-stylesheet?>'],
  [/@import/i, '@import'],
  [/(href|src)\s*=\s*["']?\s*(?!["'\s#]|data:image\/(png|jpe?g|webp)[;,])[^"'\s>]/i, 'href=…'],
  [/url\(\s*["']?\s*(?!["'\s#)])[^)]/i, 'url(…)']
];

/** What a drawing has that a picture does not need; a browser shows it in a frame that runs nothing anyway, so this is the second bolt. */
function unsafeIn(text: string): string | null {
  return dangers.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
