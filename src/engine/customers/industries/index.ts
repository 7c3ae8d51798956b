import { airline } from './airline.ts';
import type { Industry } from './industry.ts';
import { restaurant } from './restaurant.ts';

const sets: Readonly<Record<string, Industry>> = { airline, restaurant };

/** The names that a case or a spec may give as `industry`. */
export const industries: readonly string[] = Object.keys(sets);

/** Returns an industry by its name, or undefined. */
export function industryOf(name: string): Industry | undefined {
  return Object.hasOwn(sets, name) ? sets[name] : undefined;
}

export type { Industry } from './industry.ts';
