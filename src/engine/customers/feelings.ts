import { block, SIZE, writeTariffs } from './block.ts';
import { LOYALTY_LOST, type Pace } from './pace.ts';
import { CUSTOMERS, GAP, INTENTION, LIABILITY, SATISFACTION, TOLD_WELL, TRUST } from './sums.ts';
import type { Stir, World } from './world.ts';

/*
 * The loops over everybody. None of them holds code that most runs never reach, nor a branch that a machine could not foresee: an engine then
 * looks its columns up once, before the loop, and not at each customer. What few runs need has a loop of its own.
 */

/** `FINE` of the sums, written out: a number of the own file is a constant in the loops. */
const FINE = 65536;

/** Those of the block who met a failure before. */
const hurt = new Int32Array(SIZE);

/** Card 5: satisfaction closes a part of its gap; and what feelings do to leaving (card 3). */
export function feel(world: World, pace: Pace): void {
  const { traits, state, parameters, plain, from, climate, population } = world;
  const { count, rows, noise: draws, aim, felt } = block;
  const { level, usual } = traits;
  const { satisfaction, trust } = state;
  const { phi, phiT } = parameters;
  const { noise, lift } = pace;
  // rise * gap upwards and fall * gap downwards.
  const middle = (pace.rise + pace.fall) / 2;
  const half = (pace.fall - pace.rise) / 2;
  const given = plain ? 0 : population.burden.satisfaction * climate.length;
  writeTariffs(world, climate.aim, aim);
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const before = satisfaction[row - from]!;
    const tends = level[row]! + aim[k]! + noise * draws[k]!;
    const gap = tends - before;
    const s = before + (middle * gap - half * Math.abs(gap)) + (lift + given * usual[row]!);
    aim[k] = tends;
    satisfaction[row - from] = s;
    felt[k] = phi * s + phiT * trust[row - from]!;
  }
  block.offset.fill(0);
  if (world.stir !== null) feelCalm(world, world.stir, middle, half, lift, given);
}

/** Card 5 as it would be had nobody heard of anything, beside what is; and what is left of the effects on loyalty. */
function feelCalm(world: World, stir: Stir, middle: number, half: number, lift: number, given: number): void {
  const { traits, state, parameters, from } = world;
  const { count, rows, aim, relief } = block;
  const { phi, phiT } = parameters;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const j = row - from;
    const before = stir.calmSatisfaction[j]!;
    const gap = aim[k]! - before;
    const calm = before + (middle * gap - half * Math.abs(gap)) + (lift + given * traits.usual[row]!);
    stir.calmSatisfaction[j] = calm;
    relief[k] = phi * (state.satisfaction[j]! - calm) + phiT * (state.trust[j]! - stir.calmTrust[j]!);
    stir.offset[j]! -= LOYALTY_LOST * stir.offset[j]!;
    block.offset[k] = stir.offset[j]!;
  }
}

/** Card 6: trust follows image, satisfaction, honesty and fairness; complaints and blows are forgotten. */
export function trustAnew(world: World, pace: Pace): void {
  const { traits, state, plain, from, climate, population, stir } = world;
  const { count, rows, aim } = block;
  const { image, usual } = traits;
  const { satisfaction, trust, failures, recent, blowMonths } = state;
  const { trust: speed, recent: kept } = pace;
  const given = plain ? 0 : population.burden.trust * climate.length;
  writeTariffs(world, climate.trustAim, aim);
  let found = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const before = trust[row - from]!;
    const tends = 0.7 * image[row]! + aim[k]!;
    trust[row - from] = before + (speed * (tends + 0.3 * satisfaction[row - from]! - before) + given * usual[row]!);
    hurt[found] = row - from;
    found += Number(failures[row - from] !== 0);
  }
  for (let b = 0; b < found; b++) {
    const j = hurt[b]!;
    recent[j]! *= kept;
    if (blowMonths[j]! > 0) blowMonths[j]!--;
  }
  if (stir === null) return;
  const { calmTrust, calmSatisfaction } = stir;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const before = calmTrust[row - from]!;
    const tends = 0.7 * image[row]! + aim[k]!;
    calmTrust[row - from] = before + (speed * (tends + 0.3 * calmSatisfaction[row - from]! - before) + given * usual[row]!);
  }
}

/** Adds up how those feel who are still customers, and what they tell others (card 8). */
export function tell(world: World, at: number): void {
  const { traits, state, points, parameters: w, sums, from } = world;
  const { level, switching, bond } = traits;
  const { satisfaction, trust, memory } = state;
  const { sL, cL, scS } = w;
  const { count, rows, offset } = block;
  const halfImage = 0.5 * w.iL;
  let sumSatisfaction = sums[at + SATISFACTION]!;
  let sumTrust = sums[at + TRUST]!;
  let sumIntention = sums[at + INTENTION]!;
  let sumGap = sums[at + GAP]!;
  const told = at + TOLD_WELL;
  for (let k = 0; k < count; k++) {
    const row = rows[k]!;
    const s = satisfaction[row - from]!;
    const t = trust[row - from]!;
    const intention = bond[row]! + halfImage * t + sL * s + cL * memory[row - from]! + scS * s * switching[row]! + offset[k]!;
    sums[told + Number(s <= 0)]! += Math.floor((0.5 * s * s + 0.3) * FINE + 0.5);
    sumSatisfaction += Math.floor(s * FINE + 0.5);
    sumTrust += Math.floor(t * FINE + 0.5);
    sumIntention += Math.floor(intention * FINE + 0.5);
    sumGap += Math.floor((s - level[row]!) * FINE + 0.5);
  }
  sums[at + SATISFACTION] = sumSatisfaction;
  sums[at + TRUST] = sumTrust;
  sums[at + INTENTION] = sumIntention;
  sums[at + GAP] = sumGap;
  sums[at + CUSTOMERS]! += count;
  if (points === null) return;
  for (let k = 0; k < count; k++) {
    const j = rows[k]! - from;
    sums[at + LIABILITY]! += points[j]!;
  }
}
