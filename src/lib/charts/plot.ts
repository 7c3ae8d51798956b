import type { Band, Measure, Outcome, Road } from '#engine/outcomes';

/** The figures themselves, or their difference to "nothing had happened". */
export type View = 'level' | 'difference';
export type Unit = 'points' | 'percent' | 'money';
/** One line of a chart: what is measured on which road (`played`, `nothing` or an ending's id). */
export interface Line {
  measure: Measure;
  road: string;
  unit: Unit;
  band: Band;
  /** How it is drawn, an index into `strokes`: the same for the same thing on every chart. */
  stroke: 0 | 1 | 2;
}
/** What a chart and its table both show: at most three lines over the same months. */
export interface Plot {
  view: View;
  unit: Unit;
  /** 0..n */
  months: readonly number[];
  lines: readonly Line[];
}

const units: Record<Measure, Unit> = {
  satisfaction: 'points',
  trust: 'points',
  intention: 'points',
  kept: 'percent',
  profit: 'money',
  profitSoFar: 'money'
};

/** The learner's own road is drawn like this everywhere, "nothing had happened" like that, and what stands beside them in a third way. */
const own = 0;
const beside = 1;
const nothing = 2;
const strokeOf = ({ id }: Road): Line['stroke'] => (id === 'played' ? own : id === 'nothing' ? nothing : beside);

const line = (road: Road, measure: Measure, view: View, stroke = strokeOf(road)): Line => ({
  measure,
  road: road.id,
  unit: units[measure],
  band: road[view][measure],
  stroke
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

/** Loyalty twice: what people say (intention) and what they do (% still customers). */
export const loyaltyPlot = (outcome: Outcome, view: View): Plot =>
  plot(outcome, view, 'points', [line(outcome.played, 'intention', view, own), line(outcome.played, 'kept', view, beside)]);

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
