import { airline } from './airline.ts';
import { bank } from './bank.ts';
import { businessServices } from './business-services.ts';
import { fastMovingGoods } from './fast-moving-goods.ts';
import { furniture } from './furniture.ts';
import { hospital } from './hospital.ts';
import { industrialSupplier } from './industrial-supplier.ts';
import type { Industry } from './industry.ts';
import { onlineShop } from './online-shop.ts';
import { restaurant } from './restaurant.ts';
import { retail } from './retail.ts';
import { telecom } from './telecom.ts';
import { utility } from './utility.ts';

const sets: Readonly<Record<string, Industry>> = {
  airline,
  telecom,
  restaurant,
  retail,
  furniture,
  'online-shop': onlineShop,
  bank,
  utility,
  hospital,
  'business-services': businessServices,
  'fast-moving-goods': fastMovingGoods,
  'industrial-supplier': industrialSupplier
};

/** The names that a case or a spec may give as `industry`. */
export const industries: readonly string[] = Object.keys(sets);

/** Returns an industry by its name, or undefined. */
export function industryOf(name: string): Industry | undefined {
  return Object.hasOwn(sets, name) ? sets[name] : undefined;
}

export type { Industry } from './industry.ts';
