import type { Curve, LeverKey } from '../levers.ts';
import type { Parameters } from '../parameters.ts';
import type { Contract } from '../types.ts';

// Money in dollars; yearly losses with usual failures. P: published, S: the case's source papers, ASSUMED: ours. What the first unit of a
// lever costs, in shares of revenue, was set by these rules before test M18 and is not tuned to it; the second costs twice that (`rising`).
// quality: 5 % of what running the business takes; service: 10 % of wages, other where the line says why.
// wage: 8 % of wages; training: 6 %, twice the usual 4.3 % spent and 33.5 hours of 1900 (P: ATD 2016); backing: 2 %, and .1 % of revenue.
// care: what an account's handling takes of one customer's revenue: dear where each buys little, cheap where each buys much.
// advertising: twice the usual effect costs as much again as all marketing (P: CMO Survey 2017, unless the line says ASSUMED).
// speed, empathy, ease: half, half and a quarter of the desk for complaints, .1 to .4 % of revenue. interviews: .1 to .2 % of revenue.

/** One branch of business: what differs from the default table, and what each lever costs there (shares of an average customer's revenue). */
export interface Industry {
  parameters: Readonly<Partial<Parameters>>;
  /** Customers are bound by a contract, unless a spec says otherwise. */
  contract?: Contract;
  costs: Readonly<Record<LeverKey, Curve>>;
}
