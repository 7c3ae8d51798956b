import { expect, test } from 'vitest';
import { levers } from '#engine/customers';
import { leversIn, open, spendOf as machineSpend, view, wordOf as machineWord } from '#engine/machine';
import { sceneOf, type Decision } from '#engine/scenario';
import { costOf, lastOf, onGrid, spendOf, wordOf } from '#lib/boards/draft.ts';
import { inPercent } from '#engine/machine';
import { settingText, unitOf } from '#lib/boards/setting.ts';
import { boardWords } from '#lib/words/boards.ts';
import { Words } from '#lib/words/words.svelte.ts';
import { boardCase } from '../helpers/board-cases.ts';

const quarters = boardCase('quarters');
const { round } = view(quarters, open(quarters), null);
const own = round!.levers;
const ads = own.find(({ id }) => id === 'ads')!;

test.each([
  { ads: 0, care: 0, price: -0.2 },
  { ads: 0.5, care: 1.5, price: 0.15 },
  { ads: 3, care: 4, price: 0 }
])('B3 the panel reckons what %o takes as the machine does', (settings) => {
  const scene = sceneOf(quarters.scenario, 'quarter') as Decision;
  expect(spendOf(own, settings)).toBe(machineSpend(leversIn(quarters.scenario, scene), settings));
});

test('B3 what each lever takes adds up to the whole', () => {
  const settings = { ads: 1.5, care: 2, price: 0.1 };
  expect(own.reduce((sum, lever) => sum + costOf(lever, settings[lever.id as 'ads']), 0)).toBe(spendOf(own, settings));
});

test.each([
  [0.1 + 0.2, 0.5],
  [-7, 0],
  [99, 3],
  [1.2, 1]
])('B2 a lever from 0 to 3 in halves that is put at %d stands at %d', (value, stands) => expect(onGrid(ads, value)).toBe(stands));

test('B2 every place of a fine grid is written without the last bits of decimals', () => {
  const price = own.find(({ id }) => id === 'price')!;
  const places = Array.from({ length: 9 }, (_, k) => onGrid(price, price.min + k * price.step));
  expect(places).toEqual([-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2]);
  expect(lastOf(own)).toEqual({ ads: 1, care: 0, price: 0 });
});

test('every lever has the unit that the model’s table gives it', () => {
  expect(unitOf).toEqual(Object.fromEntries(levers.map(({ key, unit }) => [key, unit])));
  expect([...inPercent].sort()).toEqual(
    levers
      .filter(({ unit }) => unit === 'share' || unit === 'offer')
      .map(({ key }) => key)
      .sort()
  );
});

test.each([
  ['price', -0.05, '5% lower', '降价5%'],
  ['care', 1, 'reactive (1)', '被动型（1）'],
  ['care', 1.5, 'between reactive and accountable (1.5)', '被动型与负责型之间（1.5）'],
  ['advertising', 2.5, '2.5 times the usual', '平时的2.5倍'],
  ['service', 0, 'as usual', '与平时一样'],
  ['service', -0.5, 'a little below the usual (−0.5)', '略低于平时（−0.5）'],
  ['speed', 1, 'within 1 day', '1天内'],
  ['win-back', 0.25, '25% of a year’s revenue', '一年收入的25%']
])('the setting %s %d is said in words', (key, value, en, zh) => {
  const [english, chinese] = [new Words('en'), new Words('zh-CN')];
  expect(settingText(english, english.of(boardWords), key, value)).toBe(en);
  expect(settingText(chinese, chinese.of(boardWords), key, value)).toBe(zh);
});

test('B3 a draft is written as the machine writes it', () => {
  for (const choice of [null, 'survey']) {
    const draft = { settings: { ads: 0.5, care: 0, price: -0.05 }, choice };
    expect(wordOf(draft)).toBe(machineWord(draft));
  }
});
