import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A chain of furniture stores; a purchase may be a sofa or a lamp. */
export const furniture: Industry = {
  parameters: {
    r: 5, // ASSUMED: few who buy nothing in a year (7 %)
    alpha: 74.3, // ASSUMED: 3.5 purchases a year, weeks; IKEA has 2.5 visits a year from all who come at all (Placer.ai 2019)
    a: 1.2, // ASSUMED with b: 30 % leave in a year, most of them because they have furnished
    b: 11, // ASSUMED with a
    gamma: 48.7, // P: 94.40 euros a purchase (IKEA Germany 2018), 111 dollars
    margin: 0.36, // P: gross margin of furniture stores 36.6 % (US Census Bureau, Current Business Survey, 1998)
    service: 0.02, // ASSUMED: catalogue and mailings
    handling: 0.15, // ASSUMED: 17 dollars a complaint
    f: 0.08, // ASSUMED: damaged or late delivery
    days: 10, // ASSUMED: somebody has to come and look
    wages: 0.15, // ASSUMED: less than half of the gross margin
    turnover: 0.4, // ASSUMED: a little below all of retail
    replacing: 0.2, // P: jobs of 30,000 to 50,000 dollars a year, 20 % of the wage (Boushey and Glynn 2012)
    acquisition: 0.2 // ASSUMED: 78 dollars, of 389 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.043), // 5 % of operations: goods, delivery and rooms take .85 of revenue
    service: rising(0.015), // 10 % of wages
    wage: rising(0.012), // 8 % of wages
    training: rising(0.009), // 6 % of payroll (see industry.ts)
    backing: rising(0.004), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.025), // 10 dollars a year and level for a customer of 389
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.05), // ASSUMED: more than the 3.8 % of all retail (CMO Survey 2017)
    speed: rising(0.002), // half of the desk for complaints, 0.4 % of revenue
    empathy: rising(0.002), // the same
    ease: rising(0.001) // a quarter of it
  }
};
