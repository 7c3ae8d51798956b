import type { Text } from '#engine/scenario';
import type { TeamResult } from '#engine/session';
import type { Luck } from '../explain.ts';
import type { Stake } from '../share.ts';
import type { Band, Estimate } from '../types.ts';

/** A team's way through the case, as the debrief needs it: no name, no person. */
export interface Played {
  /** Decisions that stand, with the reason given for each. */
  steps: readonly { scene: string; choice: string; reason: string | null }[];
  ending: string | null;
}
/** What the customers of a team's road came to at the end; the stakes of a road taken apart. */
export type Reached = Record<Stake, number>;

/** A scene at its place in the ways of a class: staying in a scene is one visit. */
export interface PathNode {
  /** `place:scene`; of an ending the scene. */
  id: string;
  place: number;
  scene: string;
  name: Text | null;
  kind: 'decision' | 'good' | 'mixed' | 'bad';
  teams: number;
}
export interface PathLink {
  from: string;
  to: string;
  teams: number;
  /** What led there, the most frequent first. */
  choices: readonly { text: Text; teams: number }[];
}
export interface Paths {
  nodes: readonly PathNode[];
  links: readonly PathLink[];
}

/** A lever as the teams set it: `means` over the rounds of each team, from low to high, without names. */
export interface LeverSpread {
  id: string;
  name: Text;
  /** The model's lever. */
  lever: string;
  min: number;
  max: number;
  start: number;
  means: readonly number[];
}

/** A decision at which the teams parted. */
export interface Fork {
  scene: string;
  name: Text | null;
  /** Teams that never came here. */
  elsewhere: number;
  /** The share of the differences in lifetime value between teams that goes with this decision; null where it cannot be told. */
  explains: number | null;
  choices: readonly ForkChoice[];
}
export interface ForkChoice {
  id: string;
  text: Text;
  teams: number;
  /** Without names, as they were given; at most three. */
  reasons: readonly string[];
  /** Means of its teams; null before outcomes are told. */
  reached: Reached | null;
}

/** Two teams' roads on the same customers with the same luck: `a` minus `b`. */
export interface Between {
  months: number;
  replicates: number;
  satisfaction: Band;
  stakes: Record<Stake, Estimate>;
  seeds: number;
  luck: Record<Stake, Luck>;
}

/** How one customer fared: `kept` stayed on both roads, `won` only on the played one, `lost` only had nothing happened. */
export type Fate = 'kept' | 'won' | 'lost';
export interface CustomerStory {
  fate: Fate;
  row: number;
  seed: number;
  segment: Text;
  /** Satisfaction (0..100) at the end or when leaving. */
  after: number;
  /** At the same moment had nothing happened. */
  otherwise: number;
  /** Month of leaving on the played road and had nothing happened; 0: stayed. */
  left: number;
  leftOtherwise: number;
  /** What she had heard of. */
  heard: Text | null;
}

/** What the slides of a debrief show: only what the whole class may see by now. */
export interface Deck {
  teams: number;
  /** Customers of the simulated base, and for how many months it is followed. */
  size: number;
  months: number;
  currency: string;
  guess: GuessSlide | null;
  /** Null for rounds. */
  paths: Paths | null;
  /** Of rounds: where the teams set their levers; nothing for other cases. */
  levers: readonly LeverSpread[];
  forks: readonly Fork[];
  /** Of the customers: `sealed` before the reveal. */
  customers: 'sealed' | 'working' | 'failed' | 'known';
  /** Null until the customers are known, and when all teams came to the same. */
  road: RoadSlide | null;
  people: PeopleSlide | null;
  /** Null until the marks are locked. */
  marks: MarksSlide | null;
  /** `sealed` until the marks are locked and all is revealed; null when the case has none. */
  truth: 'sealed' | { name: Text | null; story: Text; model: boolean; teams: number } | null;
  /** Null before the reveal. */
  concepts: readonly ConceptLine[] | null;
  /** Null when the case has none; `note` once the time is over. */
  transfer: { complaint: Text; note: Text | null } | null;
  /** The case's questions; none before the reveal. */
  asks: readonly Text[];
}
/** The decision that was guessed: how many guessed and how many teams chose each. */
export interface GuessSlide {
  name: Text | null;
  says: Text | null;
  choices: readonly { id: string; text: Text; teams: number; guesses: number }[];
}
/** The roads of the teams whose customers are worth most and least. */
export interface RoadSlide extends Between {
  better: RoadEnd;
  worse: RoadEnd;
}
export interface RoadEnd {
  ending: Text | null;
  steps: readonly RoadStep[];
}
/** A decision of a road: the words of the choice, and in a round the levers that it moved and where to. */
export interface RoadStep {
  text: Text;
  moved: readonly { name: Text; lever: string; value: number }[];
}
/** Customers of the road that most teams took. */
export interface PeopleSlide {
  ending: Text | null;
  teams: number;
  stories: readonly CustomerStory[];
}
export interface MarksSlide {
  scale: number;
  criteria: readonly { id: string; name: Text }[];
  results: readonly TeamResult[];
  /** By team, in the order of the results: lowest and highest total of the marks that count, how many, and how many lie far off. */
  spread: readonly { low: number; high: number; count: number; far: number }[];
}
export interface ConceptLine {
  name: Text;
  note: Text | null;
  /** Numbers of the teams that touched it. */
  teams: readonly number[];
}
