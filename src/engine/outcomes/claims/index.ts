import type { Progress } from '../types.ts';
import { compounding } from './compounding.ts';
import { doubledProfit } from './doubled-profit.ts';
import { eightyTwenty } from './eighty-twenty.ts';
import { fiveTimes } from './five-times.ts';
import { lackOfCare } from './lack-of-care.ts';
import { loneFlight } from './lone-flight.ts';
import { paradox } from './paradox.ts';
import { pointsDebt } from './points-debt.ts';
import { qualityLeaders } from './quality-leaders.ts';
import { sixTimes } from './six-times.ts';
import { staffFirst } from './staff-first.ts';
import type { ClaimId, ClaimResult, ClaimRun, Scale } from './types.ts';
import { unequalPrices } from './unequal-prices.ts';

const runs: Readonly<Record<ClaimId, ClaimRun>> = {
  'five-times': fiveTimes,
  'doubled-profit': doubledProfit,
  'six-times': sixTimes,
  'lack-of-care': lackOfCare,
  'eighty-twenty': eightyTwenty,
  paradox,
  compounding,
  'staff-first': staffFirst,
  'quality-leaders': qualityLeaders,
  'points-debt': pointsDebt,
  'unequal-prices': unequalPrices,
  'lone-flight': loneFlight
};

/** Works one claim out, yielding progress; the same claim, size and seed give the same bits. */
export function claimInSteps(id: ClaimId, scale: Scale): Generator<Progress, ClaimResult, undefined> {
  return runs[id](scale);
}

/** Works one claim out at once. */
export function claimOf(id: ClaimId, scale: Scale): ClaimResult {
  const steps = claimInSteps(id, scale);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
