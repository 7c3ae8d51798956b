import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A supplier of tools, parts and material to factories. */
export const industrialSupplier: Industry = {
  parameters: {
    r: 2.5, // ASSUMED: hardly anybody without an order in a year
    alpha: 5.42, // ASSUMED: 24 orders a year, weeks
    a: 1, // ASSUMED with b: 12 % leave in a year
    b: 222, // ASSUMED with a
    gamma: 175.4, // ASSUMED: 400 dollars an order
    margin: 0.33, // ASSUMED: freight and picking taken off
    service: 0.05, // ASSUMED: a salesman's visits
    handling: 0.08, // ASSUMED: 32 dollars a complaint
    f: 0.05, // ASSUMED: wrong, late or faulty parts
    monetary: 0.25, // ASSUMED: more about parts than about money
    treatment: 0.6, // ASSUMED: somebody whom one knows answers
    days: 4, // ASSUMED: a line stands still
    ease: 0.4, // ASSUMED: the salesman hears of it
    wages: 0.15, // ASSUMED: salesmen and warehouse
    turnover: 0.2, // P: 20 % (Compdata 2018, manufacturing and distribution)
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 0.2 // ASSUMED: 1920 dollars of visits and samples, of 9600 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.043), // 5 % of operations: parts, warehouse and freight take .85 of revenue
    service: rising(0.015), // 10 % of wages
    wage: rising(0.012), // 8 % of wages
    training: rising(0.009), // 6 % of payroll (see industry.ts)
    backing: rising(0.004), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.006), // 58 dollars a year and level for a customer of 9600: an hour of a salesman
    interviews: rising(0.002), // employees visit customers in turn
    advertising: rising(0.038), // P: marketing takes 3.8 % (retail and wholesale, CMO Survey 2017)
    speed: rising(0.001), // half of the desk for complaints, 0.2 % of revenue
    empathy: rising(0.001), // the same
    ease: rising(0.0005) // a quarter of it
  }
};
