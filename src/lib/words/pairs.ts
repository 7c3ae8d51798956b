import type { Locale } from './locale.ts';

/** Neutral names for people who gave none: a colour and an animal. 12 and 25 share no factor, so 300 numbers give 300 names. */
const colours = [
  ['Blue', '蓝'],
  ['Teal', '青'],
  ['Golden', '金'],
  ['Violet', '紫'],
  ['Jade', '碧'],
  ['Silver', '银'],
  ['Scarlet', '赤'],
  ['Snowy', '雪'],
  ['Orange', '橙'],
  ['Indigo', '靛'],
  ['Emerald', '翠'],
  ['Grey', '灰']
] as const;
const animals = [
  ['Heron', '鹭'],
  ['Crane', '鹤'],
  ['Swallow', '燕'],
  ['Dolphin', '海豚'],
  ['Deer', '鹿'],
  ['Magpie', '鹊'],
  ['Panda', '熊猫'],
  ['Falcon', '隼'],
  ['Whale', '鲸'],
  ['Lark', '云雀'],
  ['Tiger', '虎'],
  ['Finch', '雀'],
  ['Otter', '水獭'],
  ['Swan', '天鹅'],
  ['Lion', '狮'],
  ['Gull', '鸥'],
  ['Squirrel', '松鼠'],
  ['Eagle', '鹰'],
  ['Antelope', '羚'],
  ['Butterfly', '蝶'],
  ['Leopard', '豹'],
  ['Oriole', '莺'],
  ['Horse', '马'],
  ['Koi', '锦鲤'],
  ['Firefly', '萤']
] as const;

/** The neutral name of a seat by its number (from 1): “Blue Heron”, 蓝鹭; from 301 on with a figure. */
export function pairName(number: number, locale: Locale): string {
  const at = Math.max(0, number - 1);
  const [colour, animal] = [colours[at % colours.length]!, animals[at % animals.length]!];
  const round = Math.floor(at / (colours.length * animals.length));
  const name = locale === 'en' ? `${colour[0]} ${animal[0]}` : `${colour[1]}${animal[1]}`;
  return round ? `${name} ${round + 1}` : name;
}

/** What a person is called: the own name, else the neutral one. */
export const nameOf = (person: { number: number; name: string | null }, locale: Locale): string =>
  person.name ?? pairName(person.number, locale);
