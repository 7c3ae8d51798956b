import { programmes, rising } from './costs.ts';
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
    service: 0.1, // ASSUMED
    wages: 0.32, // ASSUMED: 29 to 33 % are usual in the trade
    turnover: 0.72, // P: 72.1 % (US Bureau of Labor Statistics 2015, accommodation and food)
    replacing: 0.16, // P: jobs under 30,000 dollars a year, 16 % of the wage (Boushey and Glynn 2012)
    acquisition: 0.08 // ASSUMED: 96, of 1200 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.035), // 5 % of operations: food, kitchen and rooms take .7 of revenue
    service: rising(0.032), // 10 % of wages
    wage: rising(0.026), // 8 % of wages
    training: rising(0.019), // 6 % of payroll (see industry.ts)
    backing: rising(0.0074), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.02), // 24 a year and level for a guest of 1200
    interviews: rising(0.001), // a sample of the guests is asked
    advertising: rising(0.04), // ASSUMED: 3 to 6 % are usual in the trade
    speed: rising(0.002), // half of the desk for complaints, 0.4 % of revenue
    empathy: rising(0.002), // the same
    ease: rising(0.001) // a quarter of it
  }
};
