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
    service: 0.05 // ASSUMED
  },
  costs: {
    quality: { linear: 0.02, quadratic: 0.02 },
    service: { linear: 0.01, quadratic: 0.01 },
    wage: { linear: 0.005, quadratic: 0.005 },
    training: { linear: 0.005, quadratic: 0.008 },
    backing: { linear: 0.002, quadratic: 0.003 },
    price: { linear: 0, quadratic: 0 },
    'price-gap': { linear: 0, quadratic: 0 },
    care: { linear: 0.005, quadratic: 0.004 },
    interviews: { linear: 0.001, quadratic: 0.001 },
    honesty: { linear: 0, quadratic: 0 },
    advertising: { linear: 0.02, quadratic: 0.01 },
    referral: { linear: 0, quadratic: 0 },
    points: { linear: 0, quadratic: 0 },
    compensation: { linear: 0, quadratic: 0 },
    speed: { linear: 0.001, quadratic: 0.002 },
    empathy: { linear: 0.001, quadratic: 0.002 },
    ease: { linear: 0.001, quadratic: 0.001 },
    'win-back': { linear: 0, quadratic: 0 }
  }
};
