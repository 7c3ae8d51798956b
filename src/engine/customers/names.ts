import type { Faker } from '@faker-js/faker';
import { stepOf, uniform } from '#engine/chance';
import { givenNames, type Age } from './given-names.ts';

/** What a face shows, so that a name can suit it; without it any may come. English names tell no age. */
export interface Looks {
  sex: 'female' | 'male';
  age: Age;
}

/** Chance of names comes from a seed word of its own, so that a name never shares a draw with a number of the model. */
const NAMES = 0x6e616d65;

/**
 * Loads the names of a language in a chunk of its own; the function returned names the customer in a row, always the same for a seed.
 * Cosmetic only: no number depends on a name.
 */
export async function loadNames(lang: 'zh' | 'en'): Promise<(seed: number, customer: number, looks?: Looks) => string> {
  const { faker } = lang === 'zh' ? await import('@faker-js/faker/locale/zh_CN') : await import('@faker-js/faker/locale/en');
  const place = { seed: 0, customer: 0, count: 0 };
  const randomizer = {
    next: () => uniform(place.customer, stepOf(0, place.count++), NAMES, place.seed),
    seed: () => undefined
  };
  // The class behind the ready-made instance: importing it by name would pull in every locale.
  const Maker = faker.constructor as typeof Faker;
  const names = new Maker({ locale: faker.rawDefinitions, randomizer });
  const { person, helpers } = names;
  const given = ({ sex, age }: Looks) => helpers.arrayElement(givenNames[sex][age].split(' '));
  return (seed, customer, looks) => {
    Object.assign(place, { seed, customer, count: 0 });
    if (lang === 'zh') return person.lastName() + (looks ? given(looks) : person.firstName());
    return `${person.firstName(looks?.sex)} ${person.lastName()}`;
  };
}
