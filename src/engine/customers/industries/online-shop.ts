import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** An online shop for clothes and gifts. */
export const onlineShop: Industry = {
  parameters: {
    r: 3, // ASSUMED: few who order nothing in a year (7 %)
    alpha: 37.1, // P: 4.2 orders a year and active customer (Zalando, first half of 2018), weeks
    a: 1, // ASSUMED with b: 38 % leave in a year (P: shops keep 62 %, First Page Sage 2025, a vendor's table)
    b: 6.8, // ASSUMED with a
    gamma: 31.6, // P: 60.30 euros an order after returns (Zalando, first half of 2018), 72 dollars
    margin: 0.25, // ASSUMED: goods, parcels and returns taken off
    service: 0.02, // ASSUMED: account and mailings
    handling: 0.12, // ASSUMED: 9 dollars a complaint
    f: 0.08, // ASSUMED: another colour or size than in the picture, late parcels
    compensation: 0.8, // ASSUMED: most of the price is paid back
    days: 3, // ASSUMED: answered by letter
    ease: 0.4, // ASSUMED: a form on every page, less than a hotline
    wages: 0.1, // ASSUMED: a warehouse and an office, no stores
    turnover: 0.35, // ASSUMED: between all industries and retail
    replacing: 0.16, // P: jobs under 30,000 dollars a year, 16 % of the wage (Boushey and Glynn 2012)
    acquisition: 0.15 // ASSUMED: 45 dollars, of 302 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.045), // 5 % of operations: goods, warehouse and parcels take .9 of revenue
    service: rising(0.01), // 10 % of wages
    wage: rising(0.008), // 8 % of wages
    training: rising(0.006), // 6 % of payroll (see industry.ts)
    backing: rising(0.003), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.02), // 6 dollars a year and level for a customer of 302: mostly by machine
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.07), // ASSUMED: more than the 3.8 % of all retail (CMO Survey 2017)
    speed: rising(0.002), // half of the desk for complaints, 0.4 % of revenue
    empathy: rising(0.002), // the same
    ease: rising(0.001) // a quarter of it
  }
};
