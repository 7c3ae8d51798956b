import { describe, expect, it } from 'vitest';
import { policyMeasures, whatIf } from '#engine/outcomes';
import { lab as en } from '../../src/lib/words/en/lab.ts';
import { lab as zh } from '../../src/lib/words/zh-CN/lab.ts';
import { csvOf } from '../../src/routes/lab/csv.ts';

const answer = whatIf({
  base: { industry: 'airline', segments: [{ id: 'all-of-them', share: 1 }], size: 60, seed: 3 },
  months: 3,
  replicates: 2,
  policies: [{ levers: {} }, { levers: { quality: 1 } }]
});

describe.each([
  ['English', en],
  ['Chinese', zh]
])('the file in %s', (_, w) => {
  const text = csvOf(answer, w, ['about, this']);
  const rows = text.slice(1).trimEnd().split('\r\n');

  it('begins with the mark by which Excel knows the letters', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });

  it('has a row a month and every series of A, B and their difference, with bands', () => {
    expect(rows.length).toBe(1 + 1 + 4);
    const cells = rows.slice(1).map((row) => row.match(/"[^"]*"|[^,]+/g)!.length);
    expect(cells).toEqual(Array(5).fill(1 + policyMeasures.length * 9));
    expect(rows[0]).toBe('"about, this"');
  });

  it('has the numbers of the answer', () => {
    const last = rows.at(-1)!.split(',').map(Number);
    const { level } = answer.policies[0]!;
    expect(last[0]).toBe(3);
    expect(last[1]).toBeCloseTo(level.satisfaction.mean[3]!, 4);
  });
});
