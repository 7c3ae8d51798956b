/**
 * The numbers of the cards. Grade behind each default: D fitted to data, P published, S the case's source papers, d design default,
 * ASSUMED for the numbers that only this program chose. z: in standard deviations; speeds are a quarter's and are turned into months.
 */
export interface Parameters {
  // Purchase (card 1): orders ~ Poisson(lambda), lambda ~ Gamma(r, alpha); amount ~ Gamma(p, nu), nu ~ Gamma(q, gamma).
  r: number;
  alpha: number;
  p: number;
  q: number;
  gamma: number;
  // Leaving (card 2): chance to leave after an order ~ Beta(a, b).
  a: number;
  b: number;
  // Hazard multiplier (card 3).
  phi: number;
  phiT: number;
  psiSC: number;
  phiP: number;
  phiL: number;
  // ECSI weights (cards 4 to 6), from and to: I image, E expectation, Q quality, V value, S satisfaction, L loyalty, C complaints.
  iE: number;
  eV: number;
  qV: number;
  iS: number;
  eS: number;
  qS: number;
  vS: number;
  iL: number;
  sL: number;
  cL: number;
  scL: number;
  scS: number;
  // Adjustment (cards 5 and 6).
  kappa: number;
  tau: number;
  lossAversion: number;
  kappaT: number;
  noise: number;
  // Failure and voice (card 7).
  f: number;
  major: number;
  monetary: number;
  voiceQuality: number;
  voiceMoney: number;
  ease: number;
  // How complaints are answered (card 7).
  compensation: number;
  treatment: number;
  days: number;
  // Recovery (card 7).
  intention: number;
  intentionMajor: number;
  intentionVoice: number;
  intentionHandling: number;
  intentionNone: number;
  psi: number;
  floor: number;
  drop: number;
  gain: number;
  outcomeWeight: number;
  treatmentWeight: number;
  speedWeight: number;
  speedScale: number;
  peak: number;
  handlingNoise: number;
  history: number;
  forget: number;
  // Money (card 9).
  discount: number;
  margin: number;
  service: number;
  handling: number;
}

/** The default table: CDNOW's customers without a contract, ECSI attitudes, published recovery figures. */
export const base: Readonly<Parameters> = {
  r: 0.2426, // D, shape of the purchase rate
  alpha: 4.414, // D, weeks
  p: 6.25, // D, shape of one amount
  q: 3.74, // D, shape of the amounts' heterogeneity
  gamma: 15.44, // D, dollars
  a: 0.793, // D
  b: 2.426, // D
  phi: 0.35, // d, per z of satisfaction
  phiT: 0.1, // d, per z of trust
  psiSC: 0.15, // d, per z of switching cost
  phiP: 0.25, // d, per unit of price above the norm
  phiL: 0.15, // ASSUMED, per z of a loyalty effect
  iE: 0.505, // D
  eV: 0.05, // D
  qV: 0.558, // D
  iS: 0.179, // D
  eS: 0.063, // D
  qS: 0.512, // D
  vS: 0.195, // D
  iL: 0.196, // D
  sL: 0.485, // D
  cL: 0.067, // D
  scL: 0.23, // D
  scS: -0.05, // D
  kappa: 0.35, // d, a quarter
  tau: 8, // P (sign), quarters
  lossAversion: 1.5, // d
  kappaT: 0.15, // d, a quarter
  noise: 0.35, // d, z
  f: 0.06, // d, failures an order (with contract: a quarter)
  major: 0.5, // d, share of failures
  monetary: 0.35, // d, share of failures
  voiceQuality: 0.18, // P (5 to 30 %)
  voiceMoney: 0.6, // P (50 to 75 %)
  ease: 0, // d, logit added to voice; a hotline adds ln 2 (P)
  compensation: 0.6, // d, share of the price paid back
  treatment: 0.5, // d, 0 rude to 1 warm
  days: 7, // d, until the answer
  intention: -0.66, // D, logit of the intention to buy again after a failure
  intentionMajor: -1.13, // D
  intentionVoice: 0.45, // D
  intentionHandling: 2.89, // D, per unit of satisfaction with handling
  intentionNone: 0.88, // P, intention where there was no problem
  psi: 0.6, // d
  floor: 1.02, // P (sign)
  drop: 0.9, // d, z
  gain: 1.25, // d, z
  outcomeWeight: 0.5, // P (order)
  treatmentWeight: 0.35, // P (order)
  speedWeight: 0.15, // P (order)
  speedScale: 7, // d, days
  peak: 1.5, // P, compensation as a share of the price beyond which nothing is gained
  handlingNoise: 0.12, // d
  history: 0.25, // P (sign)
  forget: 0.5, // P (sign), a quarter
  discount: 0.12, // P, a year
  margin: 0.35, // d, contribution before service
  service: 0, // d, share of an active customer's yearly revenue, spent on each customer whether or not she orders
  handling: 0.23 // d, work on one complaint, as a share of the mean ticket (8 dollars of 35)
};

/** Sets that a case may name as `industry`, as differences from the default table. */
const sets: Readonly<Record<string, Partial<Parameters>>> = {
  airline: {
    r: 3, // ASSUMED: few who do not fly in a year (6 %)
    alpha: 34.7, // P: 4.5 trips a year and traveller (A4A and Ipsos, Air Travelers in America 2017); all with this airline ASSUMED
    a: 1.2, // ASSUMED with b: 15 to 20 % leave in a year
    b: 28.5,
    gamma: 151.2, // P: a mean fare of 345 dollars (US Bureau of Transportation Statistics, 2016)
    margin: 0.25, // ASSUMED: contribution of a seat
    service: 0.05 // ASSUMED
  },
  restaurant: {
    r: 2.5, // ASSUMED: few who do not come in a year (2 %)
    alpha: 13, // ASSUMED: 10 visits a year, weeks
    a: 1, // ASSUMED with b: about 30 % leave in a year
    b: 26.5,
    gamma: 52.6, // ASSUMED: a mean bill of 120
    margin: 0.6, // ASSUMED: the bill less food and drink
    service: 0.1 // ASSUMED
  }
};

/** The names that a case may give as `industry`. */
export const industries: readonly string[] = Object.keys(sets);

/** Joins the default table, an industry's set and a caller's own numbers, the later winning. */
export function parametersOf(industry: string | undefined, own: Partial<Parameters> = {}): Parameters {
  return { ...base, ...(industry === undefined ? {} : sets[industry]), ...own };
}
