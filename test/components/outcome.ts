import type { Band, Estimate, Measure, Outcome, Road, SegmentOutcome } from '#engine/outcomes';

const months = 4;
const band = (start: number, step: number, wide: number): Band => {
  const mean = Array.from({ length: months + 1 }, (_, month) => start + step * month);
  return { mean, low: mean.map((value, month) => value - wide * month), high: mean.map((value, month) => value + wide * month) };
};
const estimate = (level: number, difference: number): Estimate => ({
  level,
  difference,
  low: difference - 1,
  high: difference + 1,
  error: 0.1,
  saved: 30,
  toldApart: Math.abs(difference) > 1
});
const all = <Value>(of: (measure: Measure) => Value): Record<Measure, Value> => ({
  satisfaction: of('satisfaction'),
  trust: of('trust'),
  intention: of('intention'),
  kept: of('kept'),
  profit: of('profit'),
  profitSoFar: of('profitSoFar')
});

/** A road whose every measure starts at 70 and moves by `step` a month. */
function road(id: string, step: number): Road {
  return {
    id,
    ending: id === 'nothing' ? null : id,
    name: null,
    kind: null,
    path: [],
    cost: 0,
    causes: [],
    person: null,
    level: all(() => band(70, step, 0.4)),
    difference: all(() => band(0, step + 1, 0.2)),
    end: all(() => estimate(70 + step * months, (step + 1) * months)),
    peak: { month: months, satisfaction: estimate(70, step * months) },
    kept: 80,
    lost: 20,
    won: 1,
    driven: 5,
    profit: estimate(1000, -50),
    lifetimeValue: estimate(9000, -300),
    segments: []
  };
}

/** A segment that fell by half a point a month. */
export const aSegment: SegmentOutcome = {
  id: 'regulars',
  name: { zh: '老顾客', en: 'Regulars' },
  people: 60,
  difference: band(0, -0.5, 0.1),
  peak: { month: months, satisfaction: estimate(68, -2) },
  satisfaction: estimate(68, -2),
  intention: estimate(60, 0),
  kept: estimate(80, 0),
  profit: estimate(900, 0)
};

/** A small outcome with round numbers, for charts: played falls 3 a month, nothing 1, the other road 0.5. */
export const smallOutcome = (): Outcome => ({
  hash: 'h',
  seed: 1,
  size: 100,
  months,
  currency: 'USD',
  replicates: 20,
  nothing: road('nothing', -1),
  played: road('played', -3),
  others: [road('other', -0.5)],
  comparisons: []
});
