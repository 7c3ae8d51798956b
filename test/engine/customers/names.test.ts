import { loadNames } from '#engine/customers';
import { expect, test } from 'vitest';

test.each(['zh', 'en'] as const)('N1 names in %s are seeded by seed and row alone', async (lang) => {
  const name = await loadNames(lang);
  const first = [0, 1, 2, 3].map((row) => name(8, row));
  expect([3, 2, 1, 0].map((row) => name(8, row)).reverse()).toEqual(first);
  expect([0, 1, 2, 3].map((row) => name(9, row))).not.toEqual(first);
  expect(new Set(Array.from({ length: 1000 }, (_, row) => name(8, row))).size).toBeGreaterThan(900);
});

test('N1 Chinese names are written in Chinese characters, English ones in Latin letters', async () => {
  const [zh, en] = [await loadNames('zh'), await loadNames('en')];
  for (let row = 0; row < 200; row++) {
    expect(zh(1, row)).toMatch(/^\p{Script=Han}{2,5}$/u);
    expect(en(1, row)).toMatch(/^[\p{Script=Latin}'’. -]+$/u);
  }
});

test('N2 a name suits the sex it is asked for', async () => {
  const name = await loadNames('en');
  const firsts = (sex: 'female' | 'male') => new Set(Array.from({ length: 300 }, (_, row) => name(1, row, sex).split(' ')[0]));
  const [women, men] = [firsts('female'), firsts('male')];
  expect([...women].filter((first) => men.has(first)).length).toBeLessThan(women.size / 4);
});
