export const looks = ['young-woman', 'woman', 'older-woman', 'young-man', 'man', 'older-man'] as const;
export type Look = (typeof looks)[number];
export type Hair = 'bun' | 'bob' | 'long' | 'curls' | 'part' | 'crop' | 'waves' | 'fringe' | 'bald';

/** What stays of a face while its mood moves. */
export interface Traits {
  look: Look;
  age: 'young' | 'middle' | 'old';
  man: boolean;
  skin: string;
  hair: Hair;
  hairColour: string;
  clothes: string;
  cut: 'lapels' | 'round' | 'scarf';
  glasses: boolean;
  beard: boolean;
  /** Half the width of the face, in units of the drawing. */
  width: number;
}

const skins = ['#f4dcc6', '#eecbab', '#e2b48f', '#cc9670', '#a36d4a', '#764c34'];
const dark = ['#2d2826', '#3f2e25', '#5a4030'];
const light = [...dark, '#7c5a3a', '#a67c4b'];
const grey = ['#77747a', '#a3a1a2', '#c9c6c1', '#dedad3'];
const cloths = ['#3b4f82', '#8c3b2e', '#44695a', '#a37c40', '#6b4c68', '#5d6672'];
const hairs: Record<Look, readonly Hair[]> = {
  'young-woman': ['long', 'bob', 'fringe', 'bun', 'curls'],
  woman: ['bob', 'long', 'bun', 'curls', 'fringe'],
  'older-woman': ['bun', 'curls', 'bob'],
  'young-man': ['crop', 'waves', 'part'],
  man: ['part', 'crop', 'waves', 'bald'],
  'older-man': ['part', 'bald', 'crop']
};

const isLook = (x: string): x is Look => looks.includes(x as Look);

/** The variation of a look that names none. */
const plain = 8;

/** Reads a case's `face`: a look, or a look with the number of its variation (`older-woman-3`); anything else is a woman. */
export function readFace(face: string | undefined): { look: Look; seed: number } {
  const [, name = '', number] = /^(.*?)(?:-(\d+))?$/.exec(face ?? '') ?? [];
  return { look: isLook(name) ? name : 'woman', seed: Number(number ?? plain) };
}

/** Spreads a seed over the traits: the same look and seed give the same face. */
export function traitsOf(look: Look, seed: number): Traits {
  const pick = <T>(list: readonly T[], salt: number): T => list[mix(seed, salt) % list.length]!;
  const [old, young] = [look.startsWith('older'), look.startsWith('young')];
  const tone = mix(seed, 1) % skins.length;
  const man = look.endsWith('-man') || look === 'man';
  return {
    look,
    man,
    age: old ? 'old' : young ? 'young' : 'middle',
    skin: skins[tone]!,
    hair: pick(hairs[look], 2),
    hairColour: pick(old ? grey : tone < 2 ? light : dark, 3),
    clothes: pick(cloths, 4),
    cut: pick(man ? (['lapels', 'round'] as const) : (['lapels', 'round', 'scarf'] as const), 5),
    glasses: mix(seed, 6) % 10 < (old ? 4 : 2),
    beard: man && mix(seed, 7) % 10 < 3,
    width: 39 + (mix(seed, 8) % 6)
  };
}

function mix(seed: number, salt: number): number {
  let x = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) >>> 0;
}
