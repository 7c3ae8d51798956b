import { expect, test } from 'vitest';
import { everything, fits, readQuery, writeQuery } from '../../src/routes/practice/filters.ts';

const talk = { kind: 'encounter', industry: 'airline', minutes: 20, difficulty: 2, concepts: [{ id: 'value' }] } as const;
const rounds = { kind: 'rounds', industry: 'telecom', minutes: 50, difficulty: 3, concepts: [{ id: 'value' }, { id: 'churn' }] } as const;

test.each([
  [{}, [true, true]],
  [{ kind: 'rounds' }, [false, true]],
  [{ concept: 'value' }, [true, true]],
  [{ concept: 'value', time: 'short' }, [true, false]],
  [{ difficulty: '3', industry: 'airline' }, [false, false]],
  [{ kind: 'nonsense' }, [false, false]]
])('a case is found by all that is asked for: %o', (asked, found) => {
  const query = { ...everything, ...asked };
  expect([talk, rounds].map((card) => fits(card, query))).toEqual(found);
});

test('what is asked for stands in the address, and nothing else does', () => {
  const query = { ...everything, kind: 'rounds', concept: '留住 value' };
  expect(writeQuery(everything)).toBe('');
  expect(readQuery(new URLSearchParams(writeQuery(query)))).toEqual(query);
});
