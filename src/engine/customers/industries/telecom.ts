import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A mobile operator: a line is bound by contract and pays a bill a quarter. */
export const telecom: Industry = {
  parameters: {
    gamma: 64.86, // P: 49.30 dollars a month (CTIA survey, June 2006), so 147.90 a quarter
    margin: 0.5, // ASSUMED: the network costs the same with one customer less
    service: 0.1, // ASSUMED: billing, call centre, shops
    handling: 0.1, // ASSUMED: 15 dollars a complaint call
    f: 0.08, // ASSUMED: dropped coverage or a wrong bill, a quarter
    monetary: 0.6, // ASSUMED: most complaints are about bills
    compensation: 0.3, // ASSUMED: a month of the quarter is credited
    days: 5, // ASSUMED: a working week
    ease: 0.69, // P: a hotline adds ln 2 (see the default table)
    wages: 0.15, // ASSUMED: with hired call centres and shops
    turnover: 0.19, // P: 19.3 % of all staff a year (Compdata 2018, all industries)
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 0.51 // S: 300 dollars, of 592 a year (the case's source papers)
  },
  contract: {
    alpha: 0.75, // ASSUMED with beta: 25 % change in a year (S: 20 to 50 %; P: 2.1 % a month, five US carriers, ThinkCX 2014)
    beta: 2.57, // ASSUMED with alpha
    period: 12 // months
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.04), // 5 % of operations: network, handsets and upkeep take .8 of revenue
    service: rising(0.015), // 10 % of wages
    wage: rising(0.012), // 8 % of wages
    training: rising(0.009), // 6 % of payroll (see industry.ts)
    backing: rising(0.004), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.02), // 12 dollars a year and level for a line of 592
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.066), // P: marketing takes 6.6 % (communications and media, CMO Survey 2017)
    speed: rising(0.002), // half of the desk for complaints, 0.4 % of revenue
    empathy: rising(0.002), // the same
    ease: rising(0.001) // a quarter of it
  }
};
