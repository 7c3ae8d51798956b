import type { ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { ChartEdge, ChartScene, Statechart } from '#engine/machine';
import { textOf, type Lang } from '#engine/scenario';
import { widest, wrap } from './measure.ts';
import { sizes, type ChartLayout, type ChartLine, type ChartNode, type Detail, type Place } from './types.ts';

/** Left to right, cycles cut where a walk from the first scene meets itself, so that most edges lead on. */
const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.thoroughness': '12',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.portPort': '2',
  'elk.spacing.edgeNode': '7',
  'elk.spacing.edgeEdge': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '7',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6'
};

interface Label {
  lines: string[];
  width: number;
  height: number;
}

/** One drawing of a statechart: what ELK is given, and how its answer is read. */
export class Drawing {
  readonly #chart: Statechart;
  readonly #lang: Lang;
  readonly #labels: readonly Label[];

  constructor(chart: Statechart, lang: Lang, detail: Detail) {
    this.#chart = chart;
    this.#lang = lang;
    const labels = chart.edges.map((edge) => labelOf(chart, edge, lang, detail));
    // the texts of one scene begin below each other
    const widthIn = (scene: string) =>
      Math.max(...labels.flatMap(({ width }, index) => (chart.edges[index]?.from === scene ? [width] : [])));
    this.#labels = labels.map((label, index) => ({ ...label, width: widthIn(chart.edges[index]!.from) }));
  }

  /** The graph for ELK. A label is a port within the scene that its edge leaves: ELK places it, and makes the scene large enough. */
  get graph(): ElkNode {
    const { scenes, edges } = this.#chart;
    return {
      id: 'chart',
      layoutOptions: options,
      children: scenes.map((scene) => this.#nodeOf(scene)),
      edges: edges.map(({ to }, index) => ({ id: String(index), sources: [portOf(index)], targets: [to] }))
    };
  }

  /** Reads what ELK placed. */
  read({ width = 0, height = 0, children = [], edges = [] }: ElkNode): ChartLayout {
    return {
      width: Math.ceil(width),
      height: Math.ceil(height),
      nodes: children.map((node) => this.#readNode(node)),
      edges: this.#chart.edges.map(({ from }, index): ChartLine => {
        const node = children.find(({ id }) => id === from);
        const port = node?.ports?.find(({ id }) => id === portOf(index));
        const place = placeOf(port ?? {});
        const label = { ...place, x: place.x + (node?.x ?? 0), y: place.y + (node?.y ?? 0), lines: this.#labels[index]!.lines };
        const sections = edges.find(({ id }) => id === String(index))?.sections ?? [];
        return { corners: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]), label };
      })
    };
  }

  #nodeOf(scene: ChartScene): ElkNode {
    const lines = this.#nameOf(scene);
    const ports = this.#portsOf(scene);
    const widestPort = Math.max(0, ...ports.map(({ width = 0 }) => width));
    const named = widest(lines, sizes.name * sizes.bold) + 2 * sizes.inset + (scene.kind === 'decision' ? 0 : sizes.sign);
    const width = Math.ceil(Math.max(sizes.nodeWidth, named, widestPort + 2 * sizes.token + 2 * sizes.inset));
    const top = topOf(lines);
    const height = top + sizes.token + sizes.inset;
    const layoutOptions: LayoutOptions = {
      'elk.portConstraints': 'FIXED_SIDE',
      // the first label begins below the name
      'elk.spacing.individual': `elk.spacing.portsSurrounding:[top=${top},left=0,bottom=${sizes.labelInset},right=0]`,
      'elk.nodeSize.constraints': 'PORTS MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${width},${height})`,
      // the endings stand below each other at the end
      ...(scene.kind !== 'decision' && { 'elk.layered.layering.layerConstraint': 'LAST' })
    };
    return { id: scene.id, width, height, ports, layoutOptions };
  }

  #portsOf({ id }: ChartScene): ElkPort[] {
    return this.#chart.edges.flatMap(({ from }, index) => {
      if (from !== id) return [];
      const { width, height } = this.#labels[index]!;
      return [{ id: portOf(index), width, height, layoutOptions: { 'elk.port.side': 'EAST', 'elk.port.borderOffset': String(-width) } }];
    });
  }

  #readNode(node: ElkNode): ChartNode {
    const place = placeOf(node);
    const lines = this.#nameOf(this.#chart.scenes.find(({ id }) => id === node.id)!);
    const taken = Math.max(0, ...(node.ports ?? []).map(({ width = 0 }) => width));
    const top = topOf(lines);
    const tokens = {
      x: place.x + sizes.inset,
      y: place.y + top,
      width: place.width - taken - 2 * sizes.inset,
      height: place.height - top - sizes.labelInset
    };
    return { id: node.id, lines, ...place, tokens };
  }

  #nameOf({ id, name, kind }: ChartScene): string[] {
    const width = kind === 'decision' ? sizes.nameWidth : sizes.endingWidth;
    return wrap(textOf(name ?? undefined, this.#lang) || id, sizes.name * sizes.bold, width);
  }
}

const portOf = (edge: number): string => `edge-${edge}`;
const topOf = (lines: readonly string[]): number => sizes.inset + lines.length * sizes.nameLine;
const placeOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Place>): Place => ({ x, y, width, height });

function labelOf({ scenes }: Statechart, { from, choices }: ChartEdge, lang: Lang, detail: Detail): Label {
  const told = (scenes.find(({ id }) => id === from)?.choices ?? []).filter(({ id }) => choices.includes(id));
  const lines =
    detail === 'letters'
      ? [told.map(({ letter }) => letter).join(' ')]
      : told.flatMap(({ letter, text }) => wrap(`${letter} ${textOf(text, lang)}`, sizes.text, sizes.textWidth));
  const width = Math.ceil(widest(lines, sizes.text)) + 2 * sizes.labelInset;
  return { lines, width, height: lines.length * sizes.textLine + 2 };
}
