import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** An airline. */
export const airline: Industry = {
  parameters: {
    r: 3, // ASSUMED: few who do not fly in a year (6 %)
    alpha: 34.7, // P: 4.5 trips a year and traveller (A4A and Ipsos, Air Travelers in America 2017); all with this airline ASSUMED
    a: 1.2, // ASSUMED with b: 15 to 20 % leave in a year
    b: 28.5,
    gamma: 151.2, // P: a mean fare of 345 dollars (US Bureau of Transportation Statistics, 2016)
    margin: 0.25, // ASSUMED: contribution of a seat
    service: 0.05, // ASSUMED
    wages: 0.26, // P: 37 billion dollars in nine months of 2018 (A4A, by CAPA) of a revenue of about 140 (US BTS)
    turnover: 0.12, // ASSUMED: pay by seniority keeps people
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 0.1 // ASSUMED: 155 dollars of selling, of 1552 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.045), // 5 % of operations: fleet, fuel and crews take .9 of revenue
    service: rising(0.026), // 10 % of wages
    wage: rising(0.021), // 8 % of wages
    training: rising(0.016), // 6 % of payroll (see industry.ts)
    backing: rising(0.0062), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.01), // 16 dollars a year and level for a traveller of 1552
    interviews: rising(0.001), // a sample of the travellers is asked
    advertising: rising(0.02), // ASSUMED: marketing takes 11.2 % in all transportation (CMO Survey 2017), less in known lines
    speed: rising(0.002), // half of the desk for complaints, 0.4 % of revenue
    empathy: rising(0.002), // the same
    ease: rising(0.001) // a quarter of it
  }
};
