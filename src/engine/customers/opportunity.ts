import { beta, draw, stepOf } from '#engine/chance';
import { DONOR_LEAVES, DONOR_ORDERS, MONTH } from './channels.ts';

/**
 * Customers who may order once in each period (BG/BB): the chance to order ~ Beta(alpha, beta), the chance to leave before it
 * ~ Beta(gamma, delta); `period` in months.
 */
export interface Opportunity {
  alpha: number;
  beta: number;
  gamma: number;
  delta: number;
  period: number;
}

/** What a BG/BB base did: one entry a period, index 0 = the start, and one entry a customer. */
export interface Opportunities {
  /** Still customers at the period's opportunity. */
  customers: Float64Array;
  orders: Float64Array;
  columns: {
    orders: Uint16Array;
    /** The period of the last order, 0 = none. */
    last: Uint16Array;
    /** The period before whose opportunity the customer left, 0 = still a customer. */
    left: Uint16Array;
  };
}

const u = new Float64Array(4);

/**
 * Simulates a base whose customers have one opportunity a period and leave, if they do, before one: the same numbers give the same
 * customers to the last bit. `replicate` is other luck for the same people.
 * Fader, Hardie and Shang, "Customer-Base Analysis in a Discrete-Time Noncontractual Setting", Marketing Science 29(6), 2010.
 */
export function simulateOpportunities(base: Opportunity, size: number, seed: number, periods: number, replicate: number): Opportunities {
  const found: Opportunities = {
    customers: new Float64Array(periods + 1),
    orders: new Float64Array(periods + 1),
    columns: { orders: new Uint16Array(size), last: new Uint16Array(size), left: new Uint16Array(size) }
  };
  found.customers[0] = size;
  for (let row = 0; row < size; row++) {
    const ordering = beta(base.alpha, base.beta, row, stepOf(0, DONOR_ORDERS), 0, seed);
    const leaving = beta(base.gamma, base.delta, row, stepOf(0, DONOR_LEAVES), 0, seed);
    for (let period = 1; period <= periods && found.columns.left[row] === 0; period++) {
      draw(row, stepOf(period, MONTH), replicate, seed, u);
      if (u[0]! < leaving) found.columns.left[row] = period;
      else meet(found, row, period, u[1]! < ordering);
    }
  }
  return found;
}

function meet({ customers, orders, columns }: Opportunities, row: number, period: number, ordered: boolean): void {
  customers[period]! += 1;
  if (!ordered) return;
  orders[period]! += 1;
  columns.orders[row]! += 1;
  columns.last[row] = period;
}
