import { programmes, rising } from './costs.ts';
import type { Industry } from './industry.ts';

/** A hospital with outpatients; a purchase is a visit. */
export const hospital: Industry = {
  parameters: {
    r: 4, // ASSUMED: few who do not come in a year (6 %)
    alpha: 52, // P: 4 consultations a year and person (OECD 2019, United States), weeks; all with this hospital ASSUMED
    a: 1.2, // ASSUMED with b: 20 % leave in a year (P: 36.4 % of patients left somebody within two years, PatientPop 2021)
    b: 22.6, // ASSUMED with a
    gamma: 116.2, // P: 265 dollars a visit (Medical Expenditure Panel Survey, Statistical Brief 517, 2016)
    margin: 0.3, // P: gross margin of hospitals 30.5 % (Damodaran 2019, Europe)
    service: 0.03, // ASSUMED: records and reminders
    handling: 0.15, // ASSUMED: 40 dollars a complaint
    monetary: 0.3, // ASSUMED: more about waiting and manner than about money
    compensation: 0.1, // ASSUMED: hospitals rarely pay back
    days: 14, // ASSUMED: the ward is asked first
    ease: -0.2, // ASSUMED: patients fear to complain
    wages: 0.5, // P: more than half of all expenses (American Hospital Association, by Becker's Hospital Review 2023)
    turnover: 0.18, // P: 18.3 % (NSI 2025, hospital staff)
    replacing: 0.5, // P: 40,038 dollars a nurse (NSI 2021) of 75,330 a year (US BLS 2020); other staff ASSUMED
    acquisition: 0.1 // ASSUMED: 106 dollars, of 1060 a year
  },
  // ASSUMED by the rules in industry.ts, but for the shares marked P.
  costs: {
    ...programmes,
    quality: rising(0.048), // 5 % of operations: treatment, rooms and equipment take .95 of revenue
    service: rising(0.035), // 7 % of wages: doctors and laboratories add little to it
    wage: rising(0.04), // 8 % of wages
    training: rising(0.03), // 6 % of payroll (see industry.ts)
    backing: rising(0.011), // managers' hours: 2 % of wages, and .1 % of revenue
    care: rising(0.02), // 21 dollars a year and level for a patient of 1060: calls, cards, clubs
    interviews: rising(0.0015), // nurses ask a sample of the patients
    advertising: rising(0.062), // P: marketing takes 6.2 % (health care, CMO Survey 2017)
    speed: rising(0.0015), // half of the desk for complaints, 0.3 % of revenue
    empathy: rising(0.0015), // the same
    ease: rising(0.00075) // a quarter of it
  }
};
