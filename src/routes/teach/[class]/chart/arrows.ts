import type { Chart, ChartLayout, ChartNode } from './types.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
};

const middle = ({ x, y, width, height }: ChartNode) => ({ x: x + width / 2, y: y + height / 2 });

/** The scene that an arrow key leads to: the nearest in that direction along an edge, else the nearest of all; null when there is none. */
export function arrowFrom({ edges }: Pick<Chart, 'edges'>, { nodes }: ChartLayout, id: string, key: string): string | null {
  const direction = directions[key];
  const here = nodes.find((node) => node.id === id);
  if (!direction || !here) return null;
  const from = middle(here);
  const joined = new Set(edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [])));
  const ranked = nodes.flatMap((node) => {
    const to = middle(node);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    return ahead > 1 && (ahead >= aside || (joined.has(node.id) && direction[0] !== 0))
      ? [{ id: node.id, rank: ahead + 2 * aside, joined: joined.has(node.id) }]
      : [];
  });
  const best = (all: typeof ranked) => all.toSorted((a, b) => a.rank - b.rank)[0]?.id ?? null;
  return best(ranked.filter((one) => one.joined)) ?? best(ranked);
}
