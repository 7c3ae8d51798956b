import type { Because, Statement } from './statement-types.ts';
import type { Estimate, Outcome, Peak, PersonFate, Road, SegmentOutcome } from './types.ts';

/** Differences smaller than this, in points or points of %, are not worth a sentence. */
const worthSaying = 0.1;

interface Figures {
  peak: Peak;
  end: Road['end'];
  lifetimeValue: Estimate;
  segments: readonly SegmentOutcome[];
}

const size = ({ difference }: Estimate): number => Math.abs(difference);
const matters = (estimate: Estimate): boolean => estimate.toldApart && size(estimate) >= worthSaying;

/** `push`: which way it moved them, points × reach with their signs. */
type Heard = Because & { weight: number; push: number };

/** What a segment's people heard of on a road, the weightiest (points × reach) first; reaches overlap, so the widest counts. */
function heardOn(road: Road, segment: string): Heard[] {
  const heard = road.causes.map(({ text, on }): Heard => {
    const lines = on.filter((line) => line.segment === segment || line.segment === 'all');
    const moves = lines.flatMap(({ satisfaction = 0, trust = 0, loyalty = 0, reach = 1 }) =>
      [satisfaction, trust, loyalty].map((points) => reach * points)
    );
    const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
    return {
      road: road.id,
      text,
      reach: Math.max(0, ...lines.map(({ reach = 1 }) => reach)),
      weight: sum(moves.map(Math.abs)),
      push: sum(moves)
    };
  });
  return heard.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

const same = (a: Heard, b: Heard): boolean => a.text.en === b.text.en && a.text.zh === b.text.zh && a.weight === b.weight;

/** The weightiest cause on each of these roads that pushes the way the first came out (`up`); what was heard alike on every one of them, and on those beside, explains no difference. */
function becauseOf(segment: string, up: boolean, roads: readonly Road[], beside: readonly Road[]): Because[] {
  const told = roads.map((road) => heardOn(road, segment));
  const all = [...told, ...beside.map((road) => heardOn(road, segment))];
  const everywhere = (one: Heard) => all.length > 1 && all.every((heard) => heard.some((other) => same(one, other)));
  return told.flatMap((heard, k) => {
    const most = heard.find((one) => !everywhere(one) && (k === 0 ? one.push : -one.push) > 0 === up);
    return most ? [{ road: most.road, text: most.text, reach: most.reach }] : [];
  });
}

function segmentStatements(
  segments: readonly SegmentOutcome[],
  months: number,
  roads: readonly Road[],
  beside: readonly Road[] = []
): Statement[] {
  const all = segments.flatMap(({ id, name, peak, kept }): Extract<Statement, { kind: `segment-${string}` }>[] => {
    const told = ({ difference }: Estimate) => ({ segment: id, name, because: becauseOf(id, difference > 0, roads, beside) });
    return [
      { kind: 'segment-satisfaction', ...told(peak.satisfaction), month: peak.month, estimate: peak.satisfaction },
      { kind: 'segment-kept', ...told(kept), month: months, estimate: kept }
    ];
  });
  return all.filter(({ estimate }) => matters(estimate)).sort((a, b) => size(b.estimate) - size(a.estimate));
}

/** Words and deeds part when one of them can be told apart and the other not, or when they point different ways. */
function wordsAndDeeds({ intention: says, kept: does }: Road['end']): Statement[] {
  const part = matters(says) !== matters(does) || (matters(says) && says.difference > 0 !== does.difference > 0);
  return part ? [{ kind: 'words-and-deeds', says, does }] : [];
}

const moneyStatements = (figures: Figures, months: number, cost: number): Statement[] => [
  ...(cost === 0 ? [] : [{ kind: 'cost', amount: cost } as const]),
  { kind: 'profit', months, estimate: figures.end.profitSoFar },
  { kind: 'lifetime-value', estimate: figures.lifetimeValue }
];

const alike = ({ end, peak, lifetimeValue }: Figures): boolean =>
  ![...Object.values(end), peak.satisfaction, lifetimeValue].some((estimate) => estimate.toldApart);

function fateOf(person: PersonFate | null): Extract<Statement, { kind: 'person' }>['fate'] {
  if (!person) return 'unchanged';
  if (person.leaves) return 'left';
  const change = person.satisfaction + person.trust;
  return change > 0 ? 'pleased' : change < 0 ? 'hurt' : 'unchanged';
}

/** Says what a road did beside "nothing had happened", most important first. */
export function findings(outcome: Outcome, road: Road = outcome.played): Statement[] {
  const person: Statement = { kind: 'person', fate: fateOf(road.person) };
  const people: Statement = { kind: 'people', won: road.won, driven: road.driven, estimate: road.end.kept };
  return [
    ...(alike(road) ? [{ kind: 'alike' } as const] : []),
    ...(road.ending ? [person] : []),
    ...segmentStatements(road.segments, outcome.months, [road], [outcome.nothing]),
    people,
    ...wordsAndDeeds(road.end),
    ...moneyStatements(road, outcome.months, road.cost)
  ];
}

/** Says how the played road differs from another one (a road's id) on the same customers, most important first; points are played minus other. */
export function contrast(outcome: Outcome, other: string): Statement[] {
  const road = outcome.others.find(({ id }) => id === other);
  const figures = outcome.comparisons.find(({ a, b }) => a === 'played' && b === other);
  if (!road || !figures) return [];
  return [
    ...(figures.toldApart ? [] : [{ kind: 'alike' } as const]),
    ...segmentStatements(figures.segments, outcome.months, [outcome.played, road]),
    ...wordsAndDeeds(figures.end),
    ...moneyStatements(figures, outcome.months, outcome.played.cost - road.cost)
  ];
}
