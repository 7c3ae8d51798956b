import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A department store with cards. */
export const retail: Industry = {
  parameters: {
    r: 2, // ASSUMED: few who do not come in a year (4 %)
    alpha: 13, // ASSUMED: 8 purchases a year, weeks
    a: 1, // ASSUMED with b: 30 % leave in a year, where a vendor's table has 37 % (Paddle 2021)
    b: 17.9, // ASSUMED with a
    gamma: 26.3, // ASSUMED: a mean purchase of 60 dollars
    margin: 0.31, // P: gross margin of general merchandise stores 31 % (US Census Bureau, Current Business Survey, 1991)
    service: 0.02, // ASSUMED: card and mailings
    handling: 0.2, // ASSUMED: 12 dollars a complaint
    f: 0.04, // ASSUMED: a purchase that goes wrong
    compensation: 0.8, // ASSUMED: most goods are taken back
    days: 3, // ASSUMED: most are answered at the counter
    wages: 0.13, // ASSUMED: less than half of the gross margin
    turnover: 0.44, // P: Wal-Mart 44 %, close to the average of retail (Cascio and Boudreau 2008)
    replacing: 0.16, // P: jobs under 30,000 dollars a year, 16 % of the wage (Boushey and Glynn 2012)
    acquisition: 0.1 // ASSUMED: 48 dollars of opening offers and advertising, of 480 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.045), // 5 % of operations: goods, rooms and stores take .9 of revenue
    service: rising(0.013), // 10 % of wages
    wage: rising(0.01), // 8 % of wages
    training: rising(0.0078), // 6 % of payroll (see industry.ts)
    backing: rising(0.0036), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.025), // 12 dollars a year and level for a customer of 480
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.038), // P: marketing takes 3.8 % (retail and wholesale, CMO Survey 2017)
    speed: rising(0.0015), // half of the desk for complaints, 0.3 % of revenue
    empathy: rising(0.0015), // the same
    ease: rising(0.00075) // a quarter of it
  }
};
