import type { Measure, WhatIf } from '#engine/outcomes';
import { units, type Line, type Plot, type View } from '#lib/charts/plot.ts';

const line = ({ policies: [a, b] }: WhatIf, road: 'a' | 'b', measure: Measure, view: View): Line => ({
  measure,
  road,
  unit: units[measure],
  band: (road === 'a' ? a! : b!)[view][measure]
});
const plot = ({ months }: WhatIf, view: View, lines: Line[]): Plot => ({
  view,
  unit: lines[0]!.unit,
  months: Array.from({ length: months + 1 }, (_, month) => month),
  lines
});

/** B in one measure, in the level view beside A. */
export function policyPlot(answer: WhatIf, measure: Measure, view: View): Plot {
  const roads = view === 'level' ? (['b', 'a'] as const) : (['b'] as const);
  return plot(
    answer,
    view,
    roads.map((road) => line(answer, road, measure, view))
  );
}

/** What people say and what they do under B, in the level view beside what they do under A. */
export function sayDoPlot(answer: WhatIf, view: View): Plot {
  const otherwise = view === 'level' ? [line(answer, 'a', 'kept', view)] : [];
  return { ...plot(answer, view, [line(answer, 'b', 'intention', view), line(answer, 'b', 'kept', view), ...otherwise]), unit: 'points' };
}
