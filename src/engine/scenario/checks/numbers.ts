import { effectsIn } from '../case.ts';
import type { Check } from '../case.ts';
import { currencies } from '../currencies.ts';
import type { Problem } from '../findings.ts';
import type { Path } from '../walk.ts';

/** E14: another version of the format. */
const version = (given: string): Problem => ({
  code: 'E14',
  en: `this program reads format version 1, not "${given}". Write "relate: 1"${Number(given) > 1 ? ', or use a newer version of Relate' : ''}`,
  zh: `本程序读的是第 1 版格式，不是“${given}”。请写“relate: 1”${Number(given) > 1 ? '，或者升级 Relate' : ''}`
});

/** E23: the shares of the segments. */
const shares = (sum: number): Problem => ({
  code: 'E23',
  en: `the shares of the segments add up to ${sum}%, not 100%. Change them so that together they make 100%`,
  zh: `各顾客群的 share 合计 ${sum}%，不是 100%。请调整到合计 100%`
});

/** E25: those who could be customers are fewer than those who are. */
const smallMarket = (market: number, size: number): Problem => ({
  code: 'E25',
  en: `the market has ${market} people, but ${size} are customers already. Write at least ${size}, or leave "market" out: then nobody joins`,
  zh: `market 只有 ${market} 人，而现有顾客已有 ${size} 人。请至少写 ${size}，或者不写 market（不写就没有新顾客）`
});

/** E46: the weights of the rubric. */
const weights = (sum: number): Problem => ({
  code: 'E46',
  en: `the weights of the rubric add up to ${sum}, not 100. Change them so that together they make 100`,
  zh: `评分标准的 weight 合计 ${sum}，不是 100。请调整到合计 100`
});

/** E26: no currency. */
const badCurrency = (given: string): Problem => {
  const code = { RMB: 'CNY', YUAN: 'CNY', 人民币: 'CNY', 元: 'CNY', '¥': 'CNY', $: 'USD', US$: 'USD', 美元: 'USD', '€': 'EUR', '£': 'GBP' }[
    given.toUpperCase()
  ];
  const upper = currencies.includes(given.toUpperCase()) ? given.toUpperCase() : code;
  return {
    code: 'E26',
    en: `"${given}" is not a currency code. Write its three capital letters, for example ${upper ?? 'CNY, USD or EUR'}`,
    zh: `“${given}”不是货币代码。请写三个大写字母，例如 ${upper ?? 'CNY、USD、EUR'}`
  };
};

/** E27: effects are changes. */
const levelAsChange = (value: number): Problem => ({
  code: 'E27',
  en: `${value > 0 ? '+' : ''}${value} is a change of more than 40 points. Effects are changes, not levels: if you meant the level, write the difference`,
  zh: `${value > 0 ? '+' : ''}${value} 表示一次变动超过 40 分。effects 写的是增减，不是水平；如果想写的是水平，请改成差值`
});

/** Version, currency, and numbers that must add up. */
export const numbers: Check = (of) => {
  const { relate, customers, rubric } = of.raw;
  if (relate !== '' && relate !== '1') of.report(['relate'], version(relate));
  const { currency } = customers;
  if (currency !== '' && !currencies.includes(currency)) of.report(['customers', 'currency'], badCurrency(currency));
  const { market = NaN, size } = customers;
  if (market < size) of.report(['customers', 'market'], smallMarket(market, size));
  const share = sum(customers.segments.named.map((segment) => segment.share * 100));
  if (of.hasMap(['customers', 'segments']) && Math.abs(share - 100) > 1e-6) of.report(['customers', 'segments'], shares(rounded(share)));
  const weight = sum((rubric?.named ?? []).map((criterion) => criterion.weight));
  if (of.hasMap(['rubric']) && Math.abs(weight - 100) > 1e-6) of.report(['rubric'], weights(rounded(weight)));
};

/** Effects are changes of at most 40 points. */
export const changes: Check = (of) => {
  const judge = (value: number | boolean | undefined, path: Path): void => {
    if (typeof value === 'number' && Math.abs(value) > 40) of.report(path, levelAsChange(value));
  };
  for (const { effects, path } of effectsIn(of.raw)) {
    for (const key of ['calm', 'trust'] as const) judge(effects[key], [...path, key]);
    for (const key of ['satisfaction', 'trust'] as const) judge(effects.person?.[key], [...path, 'person', key]);
    for (const line of effects.customers?.named ?? []) {
      for (const key of ['satisfaction', 'trust', 'loyalty'] as const) judge(line[key], [...path, 'customers', line.id, key]);
    }
  }
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
