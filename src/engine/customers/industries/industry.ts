import type { Curve, LeverKey } from '../levers.ts';
import type { Parameters } from '../parameters.ts';
import type { Contract } from '../types.ts';

/** One branch of business: what differs from the default table, and what each lever costs there (shares of an average customer's revenue). */
export interface Industry {
  parameters: Readonly<Partial<Parameters>>;
  /** Customers are bound by a contract, unless a spec says otherwise. */
  contract?: Contract;
  costs: Readonly<Record<LeverKey, Curve>>;
}
