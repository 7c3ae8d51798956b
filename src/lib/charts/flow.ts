import { sankey, type SankeyGraph } from 'd3-sankey';
import type { PathLink, PathNode, Paths } from '#engine/outcomes';

/** A flow as it is drawn, in a box of `width` × `height`. */
export interface FlowDrawing {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
}
export interface FlowNode extends PathNode {
  x: number;
  y: number;
  height: number;
  /** Room for its name: up to the next column, or up to the edge. */
  room: number;
}
export interface FlowLink extends PathLink {
  /** The end of the way that it leads to, where it leads to one. */
  kind: PathNode['kind'];
  /** An SVG path along its middle, and how wide it is. */
  path: string;
  width: number;
}
/** Width of a node, and the least distance of two, in the units of the box. */
export const bar = 14;
const gap = 30;
/** Room for the names of the last column. */
const edge = 132;

/** Lays out a flow from left to right: scenes at their place, endings in the last column (Sankey diagram, by d3-sankey). */
export function flowOf({ nodes, links }: Paths, width: number, height: number): FlowDrawing {
  if (!links.length) return { nodes: [], links: [] };
  const layout = sankey<PathNode, PathLink>()
    .nodeId(({ id }) => id)
    .nodeAlign((node, columns) => (node.kind === 'decision' ? node.place : columns - 1))
    .nodeWidth(bar)
    .nodePadding(gap)
    .extent([
      [0, gap / 2],
      [width - edge, height - gap / 2]
    ]);
  const graph: SankeyGraph<PathNode, PathLink> = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, source: link.from, target: link.to, value: link.teams }))
  });
  const columns = new Set(graph.nodes.map(({ x0 }) => x0)).size;
  const step = (width - edge - bar) / Math.max(1, columns - 1);
  return {
    nodes: graph.nodes.map(({ id, place, scene, name, kind, teams, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
      const room = x1 + step > width ? width - x1 : step - bar;
      return { id, place, scene, name, kind, teams, x: x0, y: y0, height: y1 - y0, room };
    }),
    links: graph.links.map(({ from, to, teams, choices, y0 = 0, y1 = 0, width: wide = 1, ...ends }) => {
      const [source, target] = [ends.source, ends.target] as { x0: number; x1: number; kind: PathNode['kind'] }[];
      const [left, right] = [source!.x1, target!.x0];
      const middle = (left + right) / 2;
      return {
        from,
        to,
        teams,
        choices,
        kind: target!.kind,
        path: `M${left} ${y0}C${middle} ${y0} ${middle} ${y1} ${right} ${y1}`,
        width: wide
      };
    })
  };
}
