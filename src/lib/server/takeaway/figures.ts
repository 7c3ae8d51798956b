import type { Estimate, Outcome } from '#engine/outcomes';
import type { Simulated } from '../crew.ts';

/** The figures of an outcome that go into a sheet: at the end, but `peak`, satisfaction in the month where it differs most. */
export type FigureId = 'peak' | 'satisfaction' | 'trust' | 'intention' | 'kept' | 'profit' | 'lifetimeValue' | 'cost';
export interface Figure {
  id: FigureId;
  level: number | null;
  /** Beside “nothing had happened”; null where there is nothing to compare. */
  difference: number | null;
  low: number | null;
  high: number | null;
  toldApart: boolean | null;
  /** Only of `peak`. */
  month: number | null;
  money: boolean;
}
/** A team's outcome as far as it is known. */
export type Known = { is: 'known'; outcome: Outcome } | { is: 'playing' | 'waiting' | 'failed' };

/** Picks the figures that the outcome page shows, with their bands. */
export function figuresOf({ played }: Outcome): Figure[] {
  const { end, peak, profit, lifetimeValue, cost } = played;
  const bare = { level: null, difference: null, low: null, high: null, toldApart: null, month: null };
  return [
    { ...bare, id: 'cost', level: cost, money: true },
    { ...figureOf('peak', peak.satisfaction), month: peak.month },
    figureOf('satisfaction', end.satisfaction),
    figureOf('trust', end.trust),
    figureOf('intention', end.intention),
    figureOf('kept', end.kept),
    figureOf('profit', profit, true),
    figureOf('lifetimeValue', lifetimeValue, true)
  ];
}

const figureOf = (id: FigureId, { level, difference, low, high, toldApart }: Estimate, money = false): Figure => ({
  id,
  level,
  difference,
  low,
  high,
  toldApart,
  month: null,
  money
});

/** Waits for a simulation, but not for ever: what is not there by then is told as not there. */
export async function knownWithin(simulated: Promise<Simulated>, patience: Promise<'waiting'>): Promise<Known> {
  const first = await Promise.race([simulated, patience]);
  if (first === 'waiting') return { is: 'waiting' };
  return first.ok ? { is: 'known', outcome: first.outcome } : { is: 'failed' };
}
