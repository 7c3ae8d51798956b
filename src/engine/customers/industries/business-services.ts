import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** An accounting firm: clients are bound by an engagement and pay a quarter at a time. */
export const businessServices: Industry = {
  parameters: {
    gamma: 876.8, // ASSUMED: fees of 8000 dollars a year, 2000 a quarter
    margin: 0.45, // ASSUMED: the hours of the staff on the engagement taken off
    service: 0.03, // ASSUMED: a visit a year
    handling: 0.05, // ASSUMED: 100 dollars a complaint, a partner's hour
    f: 0.08, // ASSUMED: a missed date or an unexpected fee, a quarter
    monetary: 0.4, // ASSUMED: fees and dates
    compensation: 0.2, // ASSUMED: a part of the quarter's fee is waived
    treatment: 0.7, // ASSUMED: a partner answers
    days: 4, // ASSUMED: the file is looked through
    wages: 0.45, // ASSUMED: staff without the partners
    turnover: 0.17, // P: 17 % (Rosenberg Survey 2019, firms of 2 to 20 million dollars)
    replacing: 0.5, // ASSUMED: who leaves takes knowledge of clients along
    acquisition: 0.4 // ASSUMED: less than buying clients, which costs a year of fees (P: Rosenberg MAP Survey 2004)
  },
  contract: {
    alpha: 0.7, // ASSUMED with beta: 15 % leave in a year (P: consulting keeps 85 %, First Page Sage 2025, a vendor's table)
    beta: 4.78, // ASSUMED with alpha
    period: 12 // months
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.04), // 5 % of operations: work on engagements and offices take .8 of revenue
    service: rising(0.032), // 7 % of wages: most hours are spent without the client
    wage: rising(0.036), // 8 % of wages
    training: rising(0.027), // 6 % of payroll (see industry.ts)
    backing: rising(0.01), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.008), // 64 dollars a year and level for a client of 8000: an hour of the staff
    interviews: rising(0.002), // staff ask every client once in some years
    advertising: rising(0.094), // P: marketing takes 9.4 % (consulting services, CMO Survey 2017)
    speed: rising(0.001), // half of the desk for complaints, 0.2 % of revenue
    empathy: rising(0.001), // the same
    ease: rising(0.0005) // a quarter of it
  }
};
