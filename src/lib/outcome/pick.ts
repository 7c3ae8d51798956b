import type { Statement } from '#engine/outcomes';

const most = 5;
const segmentsAtMost = 2;

/** Picks the three to five statements worth a sentence: the person where the case has one (`faced`), one per segment that moved most, words and deeds, money. */
export function pick(statements: readonly Statement[], faced: boolean): Statement[] {
  const of = (...kinds: Statement['kind'][]) => statements.filter(({ kind }) => kinds.includes(kind));
  const alike = of('alike');
  const segments = of('segment-satisfaction', 'segment-kept').filter(
    (one, i, all) => 'segment' in one && all.findIndex((other) => 'segment' in other && other.segment === one.segment) === i
  );
  return [
    ...(faced ? of('person') : []),
    ...alike,
    ...segments.slice(0, segmentsAtMost),
    ...of('words-and-deeds'),
    ...(alike.length ? [] : of('profit')),
    ...of('cost'),
    ...of('lifetime-value'),
    // how many were won or driven away stands in the headline, unless it may be luck
    ...of('people').filter((one) => one.kind === 'people' && !one.estimate.toldApart)
  ].slice(0, most);
}
