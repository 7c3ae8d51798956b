import type { Text } from '#engine/scenario';
import type { Estimate } from './types.ts';

/** One thing to say about a road beside another, most important first; words before numbers. */
export type Statement =
  /** No measure tells the two roads apart. */
  | { kind: 'alike' }
  /** What the ending did to the customer met face to face. */
  | { kind: 'person'; fate: 'left' | 'pleased' | 'hurt' | 'unchanged' }
  /** How satisfaction moved in one segment, when most, and what its people had heard of: on each road at most one cause. */
  | { kind: 'segment-satisfaction'; segment: string; name: Text; month: number; estimate: Estimate; because: readonly Because[] }
  /** How many more or fewer of a segment's people are still there, in points of %. */
  | { kind: 'segment-kept'; segment: string; name: Text; month: number; estimate: Estimate; because: readonly Because[] }
  /** People who stayed only on this road, and people who left only on this road (beside "nothing had happened"). */
  | { kind: 'people'; won: number; driven: number; estimate: Estimate }
  /** What people say they will do and what they do point different ways, or only one of them can be told apart. */
  | { kind: 'words-and-deeds'; says: Estimate; does: Estimate }
  /** Money spent in the talk itself (between two roads: how much more). */
  | { kind: 'cost'; amount: number }
  | { kind: 'profit'; months: number; estimate: Estimate }
  | { kind: 'lifetime-value'; estimate: Estimate };

/** What the people of a segment heard of, on which road; `reach` 0..1 of them. */
export interface Because {
  road: string;
  text: Text;
  reach: number;
}
