import type { Band, Measure, Outcome, Road, RoundMeasure, RoundReport, SegmentOutcome } from '#engine/outcomes';

/** The figures themselves, or their difference to "nothing had happened". */
export type View = 'level' | 'difference';
export type Unit = 'points' | 'percent' | 'money' | 'people';
/** One line of a chart: what is measured on which road (`played`, `nothing` or an ending's id), of whom (a segment's id; all when left out). */
export interface Line {
  measure: Measure | RoundMeasure;
  road: string;
  segment?: string;
  unit: Unit;
  band: Band;
}
/** What a chart and its table both show: at most three lines over the same months. */
export interface Plot {
  view: View;
  unit: Unit;
  /** 0..n */
  months: readonly number[];
  lines: readonly Line[];
}

/** The unit of each measure. */
export const units: Record<Measure | RoundMeasure, Unit> = {
  satisfaction: 'points',
  trust: 'points',
  intention: 'points',
  kept: 'percent',
  customers: 'people',
  profit: 'money',
  profitSoFar: 'money'
};

/** Tells a plot's lines from each other. */
export const keyOf = ({ road, measure, segment = '' }: Line): string => `${road} ${measure} ${segment}`;

/** How the `index`-th line is drawn, an index into `strokes`: what a road is compared with (nothing, policy A) looks the same on every chart. */
export const strokeOf = ({ road }: Line, index: number): 0 | 1 | 2 =>
  road === 'nothing' || road === 'a' || index > 1 ? 2 : index === 0 ? 0 : 1;

const line = (road: Road, measure: Measure, view: View): Line => ({
  measure,
  road: road.id,
  unit: units[measure],
  band: road[view][measure]
});

const plot = (outcome: Outcome, view: View, unit: Unit, lines: Line[]): Plot => ({
  view,
  unit,
  months: Array.from({ length: outcome.months + 1 }, (_, month) => month),
  lines
});

/** The played road in one measure, in the level view beside "nothing had happened". */
function one(outcome: Outcome, measure: Measure, view: View): Plot {
  const roads = view === 'level' ? [outcome.played, outcome.nothing] : [outcome.played];
  return plot(
    outcome,
    view,
    units[measure],
    roads.map((road) => line(road, measure, view))
  );
}

/** Mean satisfaction of those still customers. */
export const satisfactionPlot = (outcome: Outcome, view: View): Plot => one(outcome, 'satisfaction', view);

/** Loyalty twice: what people say (intention) and what they do (% still customers), in the level view beside what they would have done. */
export function loyaltyPlot(outcome: Outcome, view: View): Plot {
  const otherwise = view === 'level' ? [line(outcome.nothing, 'kept', view)] : [];
  return plot(outcome, view, 'points', [line(outcome.played, 'intention', view), line(outcome.played, 'kept', view), ...otherwise]);
}

/** How the satisfaction of some segments differs from "nothing had happened". */
export const segmentsPlot = (outcome: Outcome, segments: readonly SegmentOutcome[]): Plot =>
  plot(
    outcome,
    'difference',
    'points',
    segments.map(({ id, difference }) => ({ measure: 'satisfaction', road: 'played', segment: id, unit: 'points', band: difference }))
  );

/** Profit added up since the play, so that a cost and what it brought back meet in one line. */
export const profitPlot = (outcome: Outcome, view: View): Plot => one(outcome, 'profitSoFar', view);

/** The played road beside another ending on the same customers, and in the level view beside "nothing had happened". */
export function roadsPlot(outcome: Outcome, other: Road, measure: Measure, view: View): Plot {
  const roads = [outcome.played, other, ...(view === 'level' ? [outcome.nothing] : [])];
  return plot(
    outcome,
    view,
    units[measure],
    roads.map((road) => line(road, measure, view))
  );
}

/** Rounds in one measure beside the levers left where they started. */
export function roundPlot({ months, level, nothing }: RoundReport, measure: RoundMeasure): Plot {
  const unit = units[measure];
  const roads = [
    { road: 'played', band: level[measure] },
    { road: 'nothing', band: nothing[measure] }
  ];
  return {
    view: 'level',
    unit,
    months: Array.from({ length: months + 1 }, (_, month) => month),
    lines: roads.map(({ road, band }) => ({ measure, road, unit, band }))
  };
}
