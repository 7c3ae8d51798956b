import { loadNames, type Looks } from '#engine/customers';
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

/** The given names of people who look like this. */
async function given(lang: 'zh' | 'en', looks: Looks): Promise<Set<string>> {
  const name = await loadNames(lang);
  const all = Array.from({ length: 300 }, (_, row) => name(1, row, looks));
  return new Set(all.map((one) => (lang === 'en' ? one.split(' ')[0]! : one.replace(/^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公羊|.)/u, ''))));
}

test('N2 a name suits the sex it is asked for', async () => {
  const [women, men] = [await given('en', { sex: 'female', age: 'old' }), await given('en', { sex: 'male', age: 'old' })];
  expect([...women].filter((first) => men.has(first)).length).toBeLessThan(women.size / 4);
});

test('N2 a Chinese name suits sex and age: no older woman has the name of a young one, or of a man', async () => {
  const older = await given('zh', { sex: 'female', age: 'old' });
  expect(older).toContain('桂兰');
  for (const [sex, age] of [
    ['female', 'young'],
    ['female', 'middle'],
    ['male', 'old']
  ] as const)
    expect([...(await given('zh', { sex, age }))].filter((name) => older.has(name))).toEqual([]);
});
