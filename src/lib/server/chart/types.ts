import type { Lang } from '#engine/scenario';

/** What an edge carries where it leaves its scene: the letters of its choices, or their texts. */
export type Detail = 'letters' | 'texts';

/** A rectangle, in px of the drawing. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** A statechart as it is drawn. */
export interface ChartLayout {
  width: number;
  height: number;
  nodes: readonly ChartNode[];
  /** In the order of the statechart. */
  edges: readonly ChartLine[];
}
/** A scene: the lines of its name, and the part of its rectangle where teams stand. */
export interface ChartNode extends Place {
  id: string;
  lines: readonly string[];
  tokens: Place;
}
/** An edge: its corners from scene to scene, and its label inside the scene that it leaves. */
export interface ChartLine {
  corners: readonly { x: number; y: number }[];
  label: Place & { lines: readonly string[] };
}
/** The drawings of a case in each of its languages. */
export type ChartLayouts = Partial<Record<Lang, Record<Detail, ChartLayout>>>;

/** Measures of the drawing in px: type, the room around it, and a team's token. */
export const sizes = {
  name: 15,
  nameLine: 20,
  nameWidth: 104,
  /** The endings stand in one column: wider names keep it low. */
  endingWidth: 160,
  /** Bold type is wider. */
  bold: 1.1,
  text: 14,
  textLine: 19,
  textWidth: 230,
  nodeWidth: 112,
  inset: 9,
  /** An ending's kind has a sign beside its name. */
  sign: 22,
  labelInset: 5,
  token: 26
};
