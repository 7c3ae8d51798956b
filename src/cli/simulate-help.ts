import { levers } from '#engine/customers';

/** A spec that runs as it stands. */
const example = `{
  "industry": "airline",
  "size": 4000,
  "months": 12,
  "segments": [
    { "id": "regulars", "share": 0.4, "satisfaction": 72, "loyalty": 75, "value": 4000 },
    { "id": "others", "share": 0.6 }
  ],
  "levers": { "care": 2, "price": [{ "from": 6, "value": 0.05 }], "win-back": { "class": 2, "offer": 0.1 } },
  "impulses": [{ "month": 3, "segment": "regulars", "reach": 0.2, "satisfaction": -10 }]
}`;

const units: Readonly<Record<(typeof levers)[number]['unit'], { en: string; zh: string }>> = {
  z: { en: 'standard deviations', zh: '标准差' },
  share: { en: 'share', zh: '比例' },
  level: { en: 'level', zh: '级' },
  times: { en: 'times the usual', zh: '惯常水平的倍数' },
  days: { en: 'days', zh: '天' },
  logit: { en: 'logit', zh: '对数发生比' },
  offer: { en: "share of a year's revenue", zh: '占顾客年收入的比例' }
};

/** The levers, one a line: key, range, start and unit. */
function table(lang: 'en' | 'zh'): string {
  return levers
    .map((lever) => {
      const range = `${lever.min} ${lang === 'zh' ? '至' : 'to'} ${lever.max}`;
      const own = 'parameter' in lever ? '*' : '';
      const start = `${lever.start}${own}`;
      return `    ${lever.key.padEnd(14)}${range.padEnd(14 - (lang === 'zh' ? 1 : 0))}${start.padEnd(7)}${units[lever.unit][lang]}`;
    })
    .join('\n');
}

/** What `relate simulate --help` tells: the fields of the spec, the levers, and an example. */
export const help = {
  en: `The spec is a JSON file. Needed: size, months, and one of industry, parameters, contract and opportunity.
  size        customers          months      length of the run; of 8.5 months the first step is half a month
  industry    airline, restaurant ...: takes the parameters of that industry
  parameters  those of the model of orders, by hand: r, alpha, a, b ...
  contract    alpha, beta, period (year, quarter, month): customers who renew instead of ordering
  opportunity alpha, beta, gamma, delta, period: one chance to order a period and nothing else; only with size, months, seed,
              replicates and dump
  segments    id, share (0 to 1, together 1), satisfaction and loyalty (0 to 100), value (revenue a year)
  market      customers and those who may become customers; without it nobody joins
  levers      what the firm does (below): a value, or [{ "from": month, "value": ... }]
  impulses    month, segment, reach (share of it, 0 to 1), and changes in points: satisfaction, trust, loyalty; cost;
              with customer (a row of the base) only that one; with leaves: true, whom it reaches leaves
  firm        living, or still: employees and image do not feel what customers feel
  seed        another draw of customers (1)     replicates  runs to take the mean of (1)
  mode        default, or null: nothing but orders and departures
  dump        true: one entry a customer, with --json

  lever, range, start, unit (* the industry may have a start of its own)
${table('en')}
  win-back also takes { "class": 0 to 4, "offer": 0 to 1 }: key customers, ordinary ones too, small ones too, everybody.

${example}

    npm run -s relate -- simulate spec.json`,
  zh: `说明文件是 JSON。必须写：size、months，以及 industry、parameters、contract、opportunity 四者之一。
  size        顾客数             months      推演几个月；8.5 个月的第一步是半个月
  industry    行业，如 airline、restaurant：使用该行业的参数
  parameters  自己给出订购模型的参数：r、alpha、a、b 等
  contract    alpha、beta、period（year、quarter、month）：顾客按期续约，而不是随时订购
  opportunity alpha、beta、gamma、delta、period：每期只有一次订购机会，别无其他；只能与 size、months、seed、
              replicates、dump 同用
  segments    id、share（0到1，合计为1）、satisfaction 和 loyalty（0到100）、value（每年收入）
  market      顾客与可能成为顾客的人；不写则没有新顾客
  levers      企业的举措（见下）：一个值，或 [{ "from": 月, "value": …… }]
  impulses    month、segment、reach（波及该群的比例，0到1），以及增减的分数：satisfaction、trust、loyalty；cost；
              写 customer（行号）只影响这一位，写 leaves: true 表示受影响的人离开
  firm        living，或 still：员工和形象不受顾客感受的影响
  seed        换一批随机的顾客（默认1）         replicates  推演几次取平均（默认1）
  mode        default，或 null：只有订购和流失
  dump        true：逐个列出顾客，配合 --json

  举措、范围、起点、单位（* 行业可另有起点）
${table('zh')}
  win-back 也可写 { "class": 0至4, "offer": 0至1 }：关键顾客、加上普通顾客、加上小顾客、所有人。

${example}

    npm run -s relate -- simulate spec.json --lang zh`
};
