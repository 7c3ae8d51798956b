import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A retail bank: an account is bound by contract and earns a sum a quarter. */
export const bank: Industry = {
  parameters: {
    gamma: 65.76, // ASSUMED: 600 dollars of interest and fees a year, 150 a quarter
    margin: 0.6, // ASSUMED: bad loans and the costs that move with the customers taken off
    service: 0.17, // ASSUMED: 100 dollars a year for an account; 350 with all overhead (P: Moebs, by American Banker 2011)
    handling: 0.15, // ASSUMED: 22 dollars a complaint
    f: 0.05, // ASSUMED: a wrong fee, a queue, a refused loan, a quarter
    monetary: 0.6, // ASSUMED: most complaints are about fees
    compensation: 0.2, // ASSUMED: the fee is given back, not the quarter
    ease: 0.3, // ASSUMED: branches and a telephone
    wages: 0.28, // ASSUMED: a little under half of the costs, 64 % of revenue (P: FDIC 2017)
    turnover: 0.17, // P: 16.7 % (Compdata 2018, banking and finance)
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 1 // P: about 600 dollars a new account (Wells Fargo 2018, by ARK Invest), a year of revenue
  },
  contract: {
    alpha: 0.6, // ASSUMED with beta: 8.5 % change in a year (P: 7.7, 8.7 and 9.6 % in 2010 to 2012, J.D. Power 2012)
    beta: 7.23, // ASSUMED with alpha
    period: 12 // months
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.03), // 5 % of operations: branches, systems and products take .6 of revenue
    service: rising(0.028), // 10 % of wages
    wage: rising(0.022), // 8 % of wages
    training: rising(0.017), // 6 % of payroll (see industry.ts)
    backing: rising(0.0066), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.02), // 12 dollars a year and level for a customer of 600
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.039), // P: marketing takes 3.9 % (banking, finance and insurance, CMO Survey 2017)
    speed: rising(0.0015), // half of the desk for complaints, 0.3 % of revenue
    empathy: rising(0.0015), // the same
    ease: rising(0.00075) // a quarter of it
  }
};
