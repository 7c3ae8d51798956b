import { expect, test } from 'vitest';
import { compile } from '#engine/machine';
import { readLink, replay, writeLink } from '#engine/session';
import { aCase, choice, decision, ending } from '../../helpers/case.ts';

const compiled = compile(
  aCase([decision('柜台', [choice('listen', 'office')]), decision('office', [choice('give', 'good')]), ending('good')])
);

test('S15 a play goes through a link and back', () => {
  const decisions = [
    { scene: '柜台', choice: 'listen' },
    { scene: 'office', choice: 'give' }
  ];
  const played = replay(compiled, decisions, 4_294_967_295);
  if (!played.ok) throw new Error(played.en);
  const link = writeLink(played.session);
  expect(link).toBe('4294967295!柜台.listen,office.give');
  const read = readLink(link)!;
  expect(replay(compiled, read.decisions, read.seed)).toEqual(played);
});

test.each(['', '7', '7!', '!a.b', '4294967296!a.b', '7!a', '-1!a.b', `7!${'a.b,'.repeat(4000)}`, '7!<script>.x'])(
  'S15 %s is no play in a link',
  (text) => {
    expect(readLink(text)).toBeNull();
  }
);
