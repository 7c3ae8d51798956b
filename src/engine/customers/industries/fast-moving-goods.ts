import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A brand of fast-moving goods, sold by other people's shops. */
export const fastMovingGoods: Industry = {
  parameters: {
    r: 2, // ASSUMED: few buyers who leave it out for a year (2 %)
    alpha: 8.67, // ASSUMED: 12 purchases a year by a regular buyer, weeks
    a: 1, // ASSUMED with b: 33 % leave in a year (P: of highly loyal buyers, Catalina and CMO Council 2009)
    b: 20.6, // ASSUMED with a
    gamma: 2.19, // ASSUMED: 5 dollars a purchase
    margin: 0.45, // ASSUMED: gross margin of 52 % (P: Procter and Gamble, annual report 2010) less freight
    handling: 1.5, // ASSUMED: 7.50 dollars a letter and parcel, more than the good
    f: 0.01, // ASSUMED: a spoiled or broken piece
    monetary: 0.2, // ASSUMED: more about the good than about money
    compensation: 1, // ASSUMED: the piece is replaced
    ease: -0.5, // ASSUMED: who writes to a maker
    wages: 0.12, // ASSUMED: factories and offices
    turnover: 0.2, // P: 20 % (Compdata 2018, manufacturing and distribution)
    replacing: 0.21, // P: the middle of 27 cases is 21 % of a yearly wage (Boushey and Glynn 2012)
    acquisition: 0.3 // ASSUMED: 18 dollars of advertising and samples, of 60 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.038), // 5 % of operations: making and moving the goods takes .75 of revenue
    service: rising(0.02), // 17 % of wages: people in other people's shops
    wage: rising(0.0096), // 8 % of wages
    training: rising(0.012), // 10 % of payroll: the staff of shops too
    backing: rising(0.0034), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.06), // 3.60 dollars a year and level for a buyer of 60: dear, who buys here is not known by name
    interviews: rising(0.001), // a panel
    advertising: rising(0.11), // P: marketing takes 11 % (consumer packaged goods, CMO Survey 2017)
    speed: rising(0.001), // half of the desk for complaints, 0.2 % of revenue
    empathy: rising(0.001), // the same
    ease: rising(0.0005) // a quarter of it
  }
};
