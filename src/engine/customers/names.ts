import type { Faker } from '@faker-js/faker';
import { stepOf, uniform } from '#engine/chance';

/** So that a name can suit a face; without it either may come. */
export type Sex = 'female' | 'male';

/** Chance of names comes from a seed word of its own, so that a name never shares a draw with a number of the model. */
const NAMES = 0x6e616d65;

/**
 * Loads the names of a language in a chunk of its own; the function returned names the customer in a row, always the same for a seed.
 * Cosmetic only: no number depends on a name.
 */
export async function loadNames(lang: 'zh' | 'en'): Promise<(seed: number, customer: number, sex?: Sex) => string> {
  const { faker } = lang === 'zh' ? await import('@faker-js/faker/locale/zh_CN') : await import('@faker-js/faker/locale/en');
  const place = { seed: 0, customer: 0, count: 0 };
  const randomizer = {
    next: () => uniform(place.customer, stepOf(0, place.count++), NAMES, place.seed),
    seed: () => undefined
  };
  // The class behind the ready-made instance: importing it by name would pull in every locale.
  const Maker = faker.constructor as typeof Faker;
  const names = new Maker({ locale: faker.rawDefinitions, randomizer });
  return (seed, customer, sex) => {
    Object.assign(place, { seed, customer, count: 0 });
    const { person } = names;
    return lang === 'zh' ? person.lastName() + person.firstName(sex) : `${person.firstName(sex)} ${person.lastName()}`;
  };
}
