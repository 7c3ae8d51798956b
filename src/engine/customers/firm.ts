import { exp } from '#engine/chance';
import type { Handling } from './failure.ts';
import type { LeverPlan, Settings } from './levers.ts';
import { monthly } from './pace.ts';
import type { Population } from './population.ts';
import { costOf, settingsAt } from './settings.ts';
import { CUSTOMERS, FINE, GAP, MEASURES, TOLD_ILL, TOLD_WELL } from './sums.ts';

/** The firm as a whole: what is the same for all its customers. z-units, differences from how things usually are. */
export interface Firm {
  /** Employee satisfaction (card 9). */
  employees: number;
  image: number;
  expectation: number;
  quality: number;
  value: number;
  /** How far the customers' satisfaction lay above their usual level in the last month. */
  gap: number;
  /** Balance of what was told of the firm in the last month, a customer. */
  told: number;
  /** Customers now, and people who ever were. */
  customers: number;
  adopters: number;
  /** Part of a newcomer left over from the months before. */
  carry: number;
  /** Rows of each segment's prospects that have joined. */
  joined: Int32Array;
}

/** What everybody meets in one month. Two tariffs: index 0 the ordinary one, 1 that of who pays more (see the lever `price-gap`). */
export interface Climate {
  settings: Settings;
  /** Part of a month that it lasts, 0..1. */
  length: number;
  aim: readonly [number, number];
  trustAim: readonly [number, number];
  /** Added to the logarithm of the hazard multiplier (card 3). */
  logPrice: readonly [number, number];
  priceFactor: readonly [number, number];
  /** Chance of a failure at one order, with contract in one quarter. */
  failing: number;
  handling: Handling;
  /** Costs of the levers and of staff who leave, as a share of a customer's revenue in the month. */
  cost: number;
  employees: number;
  /** Share of the staff that leaves in a year. */
  turnover: number;
  /** Rows of each segment's prospects that have joined by the end of the month, and the chance that a newcomer was referred. */
  joined: Int32Array;
  referred: number;
}

/** Opens a firm with nothing out of the ordinary. */
export function openFirm({ size, segments, parameters }: Population): Firm {
  return {
    employees: 0,
    image: 0,
    expectation: 0,
    quality: 0,
    value: 0,
    gap: 0,
    told: 0.5 * (1 - parameters.womNegative) * 0.5,
    customers: size,
    adopters: size,
    carry: 0,
    joined: new Int32Array(segments.length)
  };
}

/** Moves the firm into its next month (`month` counts from 0) and returns what its customers then meet. Cards 4 to 9. */
export function direct(firm: Firm, population: Population, plan: LeverPlan, month: number, length: number): Climate {
  const { parameters: w, starts, costs } = population;
  const settings = settingsAt(plan, w, month);
  const per = (quarterly: number) => monthly(quarterly, length);
  const reward = w.esPay * settings.wage + w.esTraining * settings.training + w.esRelations * settings.backing;
  firm.employees += per(w.esSpeed) * (reward + w.esAttitude * firm.gap - firm.employees);
  const delivered =
    settings.quality + w.serviceShare * settings.service + w.trainingShare * settings.training + w.esQuality * firm.employees;
  const promised = w.promise * (settings.advertising - 1 - settings.honesty) + w.iE * firm.image;
  const price = settings.price * 10 - w.pointsSeen * settings.points * 10;
  const gap = settings['price-gap'];
  firm.image += per(w.imageSpeed) * (firm.gap - firm.image);
  firm.expectation += per(w.expectationSpeed) * (promised - firm.expectation);
  firm.quality += per(w.qualitySpeed) * (delivered - firm.quality);
  firm.value += per(w.qualitySpeed) * (w.qV * firm.quality + w.eV * firm.expectation - price - firm.value);
  const aim = w.iS * firm.image + w.eS * firm.expectation + w.qS * firm.quality + w.vS * firm.value + w.careLift * settings.care;
  const trustAim = 0.7 * firm.image + settings.honesty + w.interviewTrust * settings.interviews - w.unfairness * gap;
  const turnover = w.turnover * exp(-w.turnoverEs * firm.employees);
  return {
    settings,
    length,
    aim: [aim, aim - w.vS * 10 * gap],
    trustAim: [trustAim, trustAim - w.unfairness * gap],
    logPrice: [w.phiP * price, w.phiP * (price + 10 * gap)],
    priceFactor: [1 + settings.price, (1 + settings.price) * (1 + gap)],
    failing: Math.min(0.99, w.f * exp(-w.failureQuality * delivered - w.interviewRepair * settings.interviews)),
    handling: {
      compensation: settings.compensation,
      treatment: settings.empathy,
      days: settings.speed,
      ease: settings.ease
    },
    cost: costOf(settings, starts, costs) + w.wages * w.replacing * (turnover - w.turnover),
    employees: firm.employees,
    turnover,
    ...arrivals(firm, population, settings, length)
  };
}

/** Bass 1969 with signed word of mouth (card 8): who joins in this month, and the share of them who were referred. */
function arrivals(firm: Firm, population: Population, settings: Settings, length: number): { joined: Int32Array; referred: number } {
  const { parameters: w, market, size, segments, spec } = population;
  const joined = Int32Array.from(firm.joined);
  if (market === size) return { joined, referred: 0 };
  // A reward moves people to tell, the first cent more than the last.
  const urged = 1 + 1.5 * (1 - exp(-6 * settings.referral));
  const told = Math.max(0, 1 + w.womPull * firm.told) * urged;
  const advertised = (w.bassP / 3) * settings.advertising * (1 - 0.2 * settings.honesty);
  const referred = ((w.bassQ / 3) * told * firm.customers) / market;
  const wanted = length * (advertised + referred) * (market - firm.adopters) + firm.carry;
  const coming = Math.max(0, Math.min(market - firm.adopters, Math.floor(wanted)));
  firm.carry = Math.max(0, wanted - coming);
  const total = firm.adopters - size + coming;
  let below = 0;
  let share = 0;
  segments.forEach((segment, k) => {
    share += spec.segments[k]!.share;
    const upTo = k === segments.length - 1 ? total : Math.floor(total * share + 0.5);
    const room = segment.prospectsTo - segment.prospectsFrom;
    joined[k] = Math.min(room, Math.max(firm.joined[k]!, upTo - below));
    below = Math.max(below, upTo);
  });
  return { joined, referred: advertised + referred > 0 ? referred / (advertised + referred) : 0 };
}

/** Lets the firm see how the month ended: `sums` of all its customers, MEASURES a segment. A `still` firm counts them and feels nothing. */
export function observe(firm: Firm, { parameters }: Population, climate: Climate, sums: Float64Array, still: boolean): void {
  let [customers, gap, well, ill] = [0, 0, 0, 0];
  for (let at = 0; at < sums.length; at += MEASURES) {
    customers += sums[at + CUSTOMERS]!;
    gap += sums[at + GAP]!;
    well += sums[at + TOLD_WELL]!;
    ill += sums[at + TOLD_ILL]!;
  }
  firm.customers = customers;
  if (!still && customers > 0) {
    firm.gap = gap / FINE / customers;
    firm.told = (well - parameters.womNegative * ill) / FINE / customers;
  }
  climate.joined.forEach((rows, k) => (firm.adopters += rows - firm.joined[k]!));
  firm.joined.set(climate.joined);
}
