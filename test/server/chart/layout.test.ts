import { describe, expect, it } from 'vitest';
import { compile, statechart } from '#engine/machine';
import { arrowFrom } from '../../../src/routes/teach/[class]/chart/arrows.ts';
import { Charts } from '../../../src/lib/server/chart/charts.ts';
import { widthOf } from '../../../src/lib/server/chart/measure.ts';
import { sizes, type ChartLayout, type ChartLine, type Place } from '../../../src/lib/server/chart/types.ts';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';
import { cases, compiledOf } from '../../scenarios/shipped.ts';

const charts = new Charts();
const drawn = cases.flatMap((id) =>
  (['zh', 'en'] as const).flatMap((lang) => (['letters', 'texts'] as const).map((detail) => ({ id, lang, detail })))
);
const layoutOf = async ({ id, lang, detail }: (typeof drawn)[number]): Promise<ChartLayout> =>
  (await charts.of(compiledOf(id)))![lang]![detail];

const meet = (a: Place, b: Place): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Place, inner: Place): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, index) => all.slice(index + 1).map((b): [T, T] => [a, b]));

/** Everything in a drawing that is text, as rectangles: names of scenes, labels of edges; and the room for teams. */
function boxesOf({ nodes, edges }: ChartLayout): Place[] {
  const names = nodes.map(({ x, y, lines }) => ({
    ...{ x: x + sizes.inset, y: y + sizes.inset },
    width: Math.max(...lines.map((line) => widthOf(line, sizes.name * sizes.bold))),
    height: lines.length * sizes.nameLine
  }));
  return [...names, ...edges.map(({ label }) => label), ...nodes.map(({ tokens }) => tokens)];
}

const crosses = ({ corners }: ChartLine, { x, y, width, height }: Place): boolean =>
  corners.slice(1).some((b, index) => {
    const a = corners[index]!;
    const along = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
    return meet(along, { x: x + 1, y: y + 1, width: width - 2, height: height - 2 });
  });

describe.each(drawn)('the drawing of $id in $lang with $detail', (which) => {
  it('V20 no two scenes overlap, and no two texts', async () => {
    const layout = await layoutOf(which);
    expect(pairs(layout.nodes).filter(([a, b]) => meet(a, b))).toEqual([]);
    expect(pairs(boxesOf(layout)).filter(([a, b]) => meet(a, b))).toEqual([]);
  });

  it('V20 every label stands in the scene that its edge leaves, every text is as narrow as was measured', async () => {
    const { nodes, edges } = await layoutOf(which);
    const chart = statechart(compiledOf(which.id));
    for (const [index, { label }] of edges.entries()) {
      expect(
        holds(
          nodes.find(({ id }) => id === chart.edges[index]!.from)!,
          label
        )
      ).toBe(true);
      for (const line of label.lines) expect(widthOf(line, sizes.text)).toBeLessThanOrEqual(label.width - 2 * sizes.labelInset);
    }
  });

  it('V20 every edge begins and ends on the border of its scenes and crosses none', async () => {
    const { nodes, edges } = await layoutOf(which);
    const chart = statechart(compiledOf(which.id));
    for (const [index, edge] of edges.entries()) {
      const { from, to } = chart.edges[index]!;
      const [leaves, comes] = [nodes.find(({ id }) => id === from)!, nodes.find(({ id }) => id === to)!];
      const [first, last] = [edge.corners[0]!, edge.corners.at(-1)!];
      expect(first.x).toBeCloseTo(leaves.x + leaves.width);
      expect(last.x).toBeCloseTo(comes.x);
      expect(holds({ ...leaves, width: leaves.width }, { ...first, width: 0, height: 0 })).toBe(true);
      expect(holds(comes, { ...last, width: 0, height: 0 })).toBe(true);
      expect(nodes.filter((node) => crosses(edge, node))).toEqual([]);
    }
  });
});

describe.each(drawn)('the arrow keys in the drawing of $id in $lang with $detail', (which) => {
  it('lead from the first scene to every other', async () => {
    const layout = await layoutOf(which);
    const chart = statechart(compiledOf(which.id));
    const reached = new Set([chart.start]);
    for (const id of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const to = arrowFrom(chart, layout, id, key);
        if (to) reached.add(to);
      }
    expect([...reached].sort()).toEqual(chart.scenes.map(({ id }) => id).sort());
  });
});

describe('charts', () => {
  it('V20 draw a version of a case once', () => {
    const compiled = compiledOf(cases[0]!);
    expect(charts.of(compiled)).toBe(charts.of({ ...compiled }));
  });

  it('draw a choice that leads back to its own scene', async () => {
    const small = compile(aCase([decision('desk', [choice('wait', 'desk'), choice('go', 'out')]), ending('out')]));
    const layout = (await charts.of(small))!.en!.letters;
    expect(layout.edges.map(({ corners }) => corners.length > 1)).toEqual([true, true]);
  });
});
