import { describe, expect, it } from 'vitest';
import { causeKinds } from '#engine/outcomes';
import { everybody, readQuery, rowsOf, summaryOf, writeQuery, type Query } from '#lib/state/customer-query.ts';
import { aTable } from './customer-table.ts';

const names = ['Ann', 'Bob', 'Cai', 'dan', 'Eve', 'Fay'];
const table = aTable(6);
const rows = (query: Partial<Query>) =>
  rowsOf(
    table,
    { ...everybody, ...query },
    (row) => names[row]!,
    (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)
  );

describe('the rows of a query', () => {
  it.each([
    [{ segment: 'one' }, [1, 3, 5]],
    [{ segment: 'no such segment' }, []],
    [{ state: 'left' }, [2, 4]],
    [{ state: 'kept' }, [0, 1, 3, 5]],
    [{ heard: 'yes' }, [0, 3]],
    [{ cause: 'failure' }, [4]],
    [{ text: ' D' }, [3]],
    [{ text: 'a', segment: 'zero' }, [0, 2]]
  ] as const)('%j fits %j', (query, expected) => {
    expect(rows(query).toSorted()).toEqual(expected);
  });

  it.each([
    ['name', [0, 1, 2, 3, 4, 5]],
    ['satisfaction', [5, 4, 3, 2, 1, 0]],
    ['stayed', [2, 4, 0, 1, 3, 5]],
    ['cause', [2, 4, 0, 1, 3, 5]]
  ] as const)('are sorted by %s, ties by row', (sort, expected) => {
    expect(rows({ sort })).toEqual(expected);
  });

  it('turn round, ties still by row', () => {
    expect(rows({ sort: 'stayed', down: true })).toEqual([0, 1, 3, 5, 4, 2]);
  });
});

describe('a query in the address', () => {
  it('survives being written and read', () => {
    const query: Query = { text: '李', segment: 'one', state: 'left', heard: 'no', cause: 'failure', sort: 'spend', down: true };
    expect(readQuery(new URLSearchParams(writeQuery(query)))).toEqual(query);
  });

  it('is empty for everybody, and nonsense is left out', () => {
    expect(writeQuery(everybody)).toBe('');
    expect(readQuery(new URLSearchParams('sort=shoe&state=maybe&order=up'))).toEqual(everybody);
  });
});

describe('the summary by segment', () => {
  it('counts people, those who stayed and who heard, and averages the satisfaction of those who stayed', () => {
    expect(summaryOf(table)).toEqual([
      { id: 'zero', people: 3, kept: 1, satisfaction: 60, heard: 1 },
      { id: 'one', people: 3, kept: 3, satisfaction: 57, heard: 1 }
    ]);
  });

  it('knows the kinds of cause that the filter offers', () => {
    expect(causeKinds).toEqual(expect.arrayContaining(['ended', 'heard', 'failure', 'ordinary']));
  });
});
