import { draw, exp, ln, logistic, logit, normal, power, sinPi, stepOf } from '#engine/chance';
import { FAILURE } from './channels.ts';
import type { Parameters } from './parameters.ts';
import type { World } from './world.ts';

const u = new Float64Array(4);
/** How a firm answers complaints: share of the price paid back, 0 rude to 1 warm, days until the answer, logit added to voice. */
export interface Handling {
  compensation: number;
  treatment: number;
  days: number;
  ease: number;
}
/** A failure acts on leaving in its month and the two after it. */
export const WINDOW = 3;

/** Outcome justice of a compensation: rises to the price, peaks at `peak`, then falls (Haesevoets et al. 2017; shape d). */
function outcomeJustice(compensation: number, peak: number): number {
  if (compensation <= 1) return 0.8 * power(Math.max(0, compensation), 0.6);
  if (compensation <= peak) return 0.8 + 0.2 * sinPi((0.5 * (compensation - 1)) / (peak - 1));
  return Math.max(0.6, 1 - 0.25 * (compensation - peak));
}

/** Satisfaction with handling before chance, 0..1: weights of outcome, treatment and speed (Orsingher et al. 2010 give the order). */
export function handlingOf(w: Parameters, { compensation, treatment, days }: Omit<Handling, 'ease'> = w): number {
  return w.outcomeWeight * outcomeJustice(compensation, w.peak) + w.treatmentWeight * treatment + w.speedWeight * exp(-days / w.speedScale);
}

/** Chance that a customer complains; a little more about something major. */
function voiceChance(w: Parameters, money: boolean, major: boolean, ease = w.ease): number {
  return logistic(logit(money ? w.voiceMoney : w.voiceQuality) + ease + (major ? 0.3 : -0.3));
}

export function dropOf(w: Parameters, major: boolean): number {
  return w.drop * (major ? 1.2 : 0.6);
}

function trustStep(w: Parameters, handling: number): number {
  return w.kappaT * (1.5 * handling - 0.9);
}

/** What a failure multiplies the hazard with: more the lower the intention to buy again, less after many orders (Maxham 2001 ff.; psi d). */
export function blowOf(w: Parameters, major: boolean, voice: boolean, handling: number, orders: number, recent: number): number {
  const recovered = voice ? w.intentionVoice + w.intentionHandling * handling : 0;
  const intention = w.intention + (major ? w.intentionMajor : 0) + recovered;
  const patience = exp(-w.history * ln(1 + orders)) * (1 + recent);
  return Math.max(w.floor, exp(w.psi * (logit(w.intentionNone) - intention) * patience));
}

/** Returns what one failure does on average when complaints are answered as the firm does: to satisfaction and trust in z, and to the hazard. */
export function expectedFailure(w: Parameters, orders: number, how: Handling = w): { satisfaction: number; trust: number; blow: number } {
  const handling = handlingOf(w, how);
  let satisfaction = 0;
  let trust = 0;
  let blow = 0;
  for (const major of [true, false]) {
    for (const money of [true, false]) {
      const weight = (major ? w.major : 1 - w.major) * (money ? w.monetary : 1 - w.monetary);
      const voice = voiceChance(w, money, major, how.ease);
      satisfaction += weight * (voice * w.gain * handling - dropOf(w, major));
      trust += weight * trustStep(w, voice * handling);
      blow += weight * (voice * blowOf(w, major, true, handling, orders, 0) + (1 - voice) * blowOf(w, major, false, 0, orders, 0));
    }
  }
  return { satisfaction, trust, blow };
}

/** Lets place `j` of a world live through a failure (voice, handling, attitudes, hazard to come); returns the money it cost the firm. */
export function fail(world: World, j: number, customer: number): number {
  const { parameters: w, state, climate } = world;
  draw(customer, stepOf(world.month, FAILURE), world.replicate, world.seed, u);
  const major = u[0]! < w.major;
  const money = u[1]! < w.monetary;
  const voice = u[2]! < voiceChance(w, money, major, climate.handling.ease);
  const handling = voice ? Math.min(1, Math.max(0, world.handling + w.handlingNoise * normal(u[3]!))) : 0;
  if (voice) {
    state.memory[j] = 0.5 * state.memory[j]! + (2 * handling - 1);
    state.complaints[j]! += 1;
  }
  state.satisfaction[j]! += w.gain * handling - dropOf(w, major);
  state.trust[j]! += trustStep(w, handling);
  const blow = blowOf(w, major, voice, handling, state.orders[j]!, state.recent[j]!);
  state.blow[j] = state.blowMonths[j]! > 0 ? Math.max(blow, state.blow[j]!) : blow;
  state.blowMonths[j] = WINDOW;
  state.recent[j] = w.forget * state.recent[j]! + (voice ? 0.5 : 0);
  state.failures[j]! += 1;
  state.handling[j] = voice ? handling : -1;
  const cost = voice ? (climate.handling.compensation + w.handling) * w.p * world.traits.unit[customer]! : 0;
  state.served[j]! += cost;
  return cost;
}
