import { industryOf } from './industries/index.ts';

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
  careLift: number;
  expectationSpeed: number;
  qualitySpeed: number;
  imageSpeed: number;
  promise: number;
  serviceShare: number;
  trainingShare: number;
  unfairness: number;
  interviewTrust: number;
  // Failure and voice (card 7).
  f: number;
  major: number;
  monetary: number;
  voiceQuality: number;
  voiceMoney: number;
  ease: number;
  failureQuality: number;
  interviewRepair: number;
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
  // Word of mouth and acquisition (card 8).
  bassP: number;
  bassQ: number;
  womNegative: number;
  womPull: number;
  referredHazard: number;
  referredSpend: number;
  // Staff (card 9).
  esSpeed: number;
  esPay: number;
  esTraining: number;
  esRelations: number;
  esAttitude: number;
  esQuality: number;
  turnover: number;
  turnoverEs: number;
  wages: number;
  replacing: number;
  // Money (card 9).
  discount: number;
  margin: number;
  service: number;
  handling: number;
  acquisition: number;
  winBackLow: number;
  winBackHigh: number;
  winBackDecay: number;
  wooing: number;
  pointsSeen: number;
  pointsRedeemed: number;
  energy: number;
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
  careLift: 0.2, // d, z of satisfaction a level of care
  expectationSpeed: 0.2, // d, a quarter
  qualitySpeed: 0.3, // d, a quarter: how fast perceived quality and value follow
  imageSpeed: 0.05, // d, a quarter: how fast the firm's image follows the satisfaction of its customers
  promise: 0.3, // d, z of expectation for twice the advertising, or for one unit less of honesty
  serviceShare: 0.5, // d, z of quality a unit of service
  trainingShare: 0.25, // d, z of quality a unit of training
  unfairness: 1, // d, z of trust lost where one of two pays twice as much as the other; doubled for who pays more
  interviewTrust: 0.05, // d, z of trust a level of interviews
  f: 0.06, // d, failures an order (with contract: a quarter)
  major: 0.5, // d, share of failures
  monetary: 0.35, // d, share of failures
  voiceQuality: 0.18, // P (5 to 30 %)
  voiceMoney: 0.6, // P (50 to 75 %)
  failureQuality: 0.5, // d, fall of the log failure rate a z of the firm's quality
  interviewRepair: 0.1, // d, fall of the log failure rate a level of interviews
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
  bassP: 0.0075, // P, a quarter: share of those who never came whom advertising brings (Bass 1969; range of Sultan et al. 1990)
  bassQ: 0.095, // P, a quarter: the same for word of mouth
  womNegative: 2, // P, tellings of a dissatisfied customer to those of a satisfied one
  womPull: 0.25, // d, how far the balance of tellings moves bassQ
  referredHazard: 0.82, // P, hazard of a referred customer beside another (Schmitt, Skiera and Van den Bulte 2011)
  referredSpend: 0.16, // P, how much more she spends at first; fades by winBackDecay's pace
  esSpeed: 0.4, // d, a quarter
  esPay: 0.6, // P (order)
  esTraining: 0.4, // P (order)
  esRelations: 0.3, // P (order)
  esAttitude: 0.25, // P (order)
  esQuality: 0.42, // fitted to Sears: 5 points of employees give 1.3 of customers (Rucci, Kirn and Quinn 1998)
  turnover: 0.25, // ASSUMED, share of the staff that leaves in a year
  turnoverEs: 0.36, // P (Harter, Schmidt and Hayes 2002)
  wages: 0.2, // ASSUMED, wages as a share of revenue
  replacing: 0.3, // ASSUMED, cost of replacing one employee as a share of her yearly wage
  discount: 0.12, // P, a year
  margin: 0.35, // d, contribution before service
  service: 0, // d, share of an active customer's yearly revenue, spent on each customer whether or not she orders
  handling: 0.23, // d, work on one complaint, as a share of the mean ticket (8 dollars of 35)
  acquisition: 0.3, // ASSUMED, cost of winning one customer, as a share of an average customer's yearly revenue
  winBackLow: 0.05, // P (.05 to .20): success with somebody new, here without an offer
  winBackHigh: 0.4, // P (.20 to .40): success with the best offer
  winBackDecay: 0.62, // D, a quarter: what is left of the chance a quarter after leaving
  wooing: 0.1, // ASSUMED, work of approaching one lost customer, as a share of the mean ticket
  pointsSeen: 0.5, // d, how much of a cent in points is felt as a cent off the price
  pointsRedeemed: 0.5, // d, balance at which points are spent, as a share of the mean ticket
  energy: 0.05 // ASSUMED, energy and material of one order, as a share of the ticket: lost to society where it must be done again
};

/** Joins the default table, an industry's set and a caller's own numbers, the later winning. */
export function parametersOf(industry: string | undefined, own: Partial<Parameters> = {}): Parameters {
  return { ...base, ...(industry === undefined ? {} : industryOf(industry)?.parameters), ...own };
}
