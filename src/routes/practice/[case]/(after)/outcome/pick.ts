import type { Statement } from '#engine/outcomes';

const most = 5;
const segmentsAtMost = 2;

/** Picks the three to five statements of the page's story: the person, one per segment that moved, words and deeds, money. */
export function pick(statements: readonly Statement[]): Statement[] {
  const of = (...kinds: Statement['kind'][]) => statements.filter(({ kind }) => kinds.includes(kind));
  const alike = of('alike');
  const segments = of('segment-satisfaction', 'segment-kept').filter(
    (one, i, all) => 'segment' in one && all.findIndex((other) => 'segment' in other && other.segment === one.segment) === i
  );
  return [
    ...of('person'),
    ...alike,
    ...segments.slice(0, segmentsAtMost),
    ...of('words-and-deeds'),
    ...(alike.length ? [] : of('profit')),
    ...of('cost'),
    ...of('people'),
    ...of('lifetime-value')
  ].slice(0, most);
}
