import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** An electric utility in an open market: bound by contract, a bill a quarter. */
export const utility: Industry = {
  parameters: {
    gamma: 154.7, // P: 117.65 dollars a month (US Energy Information Administration, 2018, households), 353 a quarter
    margin: 0.25, // ASSUMED: fuel, grid fees and bad debt taken off
    service: 0.03, // ASSUMED: meter and bill
    handling: 0.05, // ASSUMED: 18 dollars a complaint
    f: 0.05, // ASSUMED: an outage or a wrong bill, a quarter
    monetary: 0.5, // ASSUMED: bills and outages alike
    compensation: 0.1, // ASSUMED: rarely more than a part of the bill
    treatment: 0.4, // ASSUMED: rules before warmth
    days: 10, // ASSUMED: the meter is read again
    ease: 0.3, // ASSUMED: a telephone for outages
    wages: 0.08, // ASSUMED: plant and fuel take most
    turnover: 0.1, // P: 10.3 % (Compdata 2018, utilities)
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 0.05 // ASSUMED: 70 dollars, of 1412 a year
  },
  contract: {
    alpha: 0.5, // ASSUMED with beta: 10 % change in a year, between closed markets and Britain (P: 15.8 %, Ofgem, 2016)
    beta: 5.07, // ASSUMED with alpha
    period: 12 // months
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.043), // 5 % of operations: power, grid and upkeep take .85 of revenue
    service: rising(0.008), // 10 % of wages
    wage: rising(0.0064), // 8 % of wages
    training: rising(0.0048), // 6 % of payroll (see industry.ts)
    backing: rising(0.0026), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.01), // 14 dollars a year and level for a customer of 1412
    interviews: rising(0.001), // a sample of the customers is asked
    advertising: rising(0.022), // P: marketing takes 2.2 % (energy, CMO Survey 2017)
    speed: rising(0.0005), // half of the desk for complaints, 0.1 % of revenue
    empathy: rising(0.0005), // the same
    ease: rising(0.00025) // a quarter of it
  }
};
