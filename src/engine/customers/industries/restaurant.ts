import { airline } from './airline.ts';
import type { Industry } from './industry.ts';

/** A restaurant. */
export const restaurant: Industry = {
  parameters: {
    r: 2.5, // ASSUMED: few who do not come in a year (2 %)
    alpha: 13, // ASSUMED: 10 visits a year, weeks
    a: 1, // ASSUMED with b: about 30 % leave in a year
    b: 26.5,
    gamma: 52.6, // ASSUMED: a mean bill of 120
    margin: 0.6, // ASSUMED: the bill less food and drink
    service: 0.1 // ASSUMED
  },
  costs: airline.costs
};
