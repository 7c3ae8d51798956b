import { industries, type LeverKey } from '#engine/customers';
import { test } from 'vitest';
import { baseOf, costly, tryLever, type Best } from './m18.ts';
import { expectRows, type Row } from './report.ts';

/** All of them take minutes: `npm run figures` and `RELATE_M18=all`; every run of the tests tries five levers of one industry. */
const all = process.env.RELATE_FIGURES === 'write' || process.env.RELATE_M18 === 'all';
const tried = all ? industries : ['restaurant'];
const moved = all ? costly : costly.filter((lever) => ['quality', 'price', 'care', 'points', 'win-back'].includes(lever));

/** Why a lever may be best at an end: said openly, never tuned away. */
const why: Partial<Record<LeverKey, Record<'low' | 'high', { en: string; zh: string }>>> = {
  speed: {
    low: { en: 'the desk is cheap beside what a quick answer keeps', zh: '与快速答复留住的顾客相比，受理成本很低' },
    high: {
      en: 'few customers complain in a year, and speed weighs only .15 of the handling: what slowness saves is more',
      zh: '一年中投诉的顾客不多，速度在处理满意度中只占0.15，慢一些省下的钱更多'
    }
  },
  empathy: {
    low: { en: 'few complain, and warmth costs more than they bring', zh: '投诉的人少，热情待人的成本高于收益' },
    high: { en: 'warmth costs little to the end: nothing speaks against all of it', zh: '热情待人始终花费不多，没有理由不做到最好' }
  },
  compensation: {
    low: {
      en: 'a refund costs its full amount, and few of those who complain would have left',
      zh: '退款要付全额，而投诉者中原本会流失的不多'
    },
    high: { en: 'complaints are few and dear customers are kept by them', zh: '投诉少，而赔偿留住的是高价值顾客' }
  },
  price: {
    low: { en: 'whoever is cheaper keeps so many more that it pays', zh: '降价留住的顾客足够多，薄利也划算' },
    high: {
      en: 'customers are bound and few can go, and nobody regulates the price here',
      zh: '顾客受合同约束，能走的不多，而这里没有人管制价格'
    }
  },
  points: {
    low: { en: 'points are given to all, also to those who would have come anyway', zh: '积分发给所有人，包括本来就会来的顾客' },
    high: { en: 'the margin is wide enough to give points to the limit', zh: '毛利足够高，可以一直送到上限' }
  },
  care: {
    low: {
      en: 'customers are many and each brings little: even the first level costs more than it keeps',
      zh: '顾客多而每人贡献少，第一级关怀的成本已高于收益'
    },
    high: { en: 'customers are few and each brings much', zh: '顾客少而每人贡献大' }
  }
};
/** Inside, but not by more than the standard error. */
const near = {
  en: 'best inside, but by less than its standard error: the value at the end is as good',
  zh: '最佳值在范围之内，但领先不到一个标准误：取到端点也一样好'
};
const other = {
  low: { en: 'the first step already costs more than it brings here', zh: '在这个行业里，第一步的成本就已高于收益' },
  high: { en: 'here the last step still brings more than it costs', zh: '在这个行业里，最后一步的收益仍高于成本' }
};

function rowOf({ industry, lever, best, at, margin }: Best): Row {
  const row: Row = { what: `${industry} ${lever}`, ours: margin, least: 1, unit: 'SE', best: Number(best.toPrecision(6)) };
  if (at === 'inside') return row;
  return { ...row, miss: at === 'near' ? near : (why[lever] ?? other)[at] };
}

test(`M18 each costly lever is best inside its range, or the page says at which end and why (${tried.length * moved.length} of ${industries.length * costly.length})`, () => {
  const rows = tried.flatMap((industry) => {
    const population = baseOf(industry);
    return moved.map((lever) => rowOf(tryLever(population, industry, lever)));
  });
  expectRows('M18', rows, !all);
}, 3_600_000);
