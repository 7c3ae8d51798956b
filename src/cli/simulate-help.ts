/** A spec that runs as it stands. */
const example = `{
  "industry": "airline",
  "size": 4000,
  "months": 12,
  "segments": [
    { "id": "regulars", "share": 0.4, "satisfaction": 72, "loyalty": 75, "value": 4000 },
    { "id": "others", "share": 0.6 }
  ],
  "impulses": [{ "month": 3, "segment": "regulars", "reach": 0.2, "satisfaction": -10 }]
}`;

/** What `relate simulate --help` tells: the fields of the spec, and an example. */
export const help = {
  en: `The spec is a JSON file. Needed: size, months, and one of industry, parameters and contract.
  size        customers          months      length of the run
  industry    airline, restaurant ...: takes the parameters of that industry
  parameters  those of the model of orders, by hand: r, alpha, a, b ...
  contract    alpha, beta, period (year, quarter, month): customers who renew instead of ordering
  segments    id, share (0 to 1, together 1), satisfaction and loyalty (0 to 100), value (revenue a year)
  impulses    month, segment, reach (share of it, 0 to 1), and changes in points: satisfaction, trust, loyalty; cost;
              with customer (a row of the base) only that one; with leaves: true, whom it reaches leaves
  seed        another draw of customers (1)     replicates  runs to take the mean of (1)
  mode        default, or null: nothing but orders and departures
  dump        true: one entry a customer, with --json

${example}

    npm run -s relate -- simulate spec.json`,
  zh: `说明文件是 JSON。必须写：size、months，以及 industry、parameters、contract 三者之一。
  size        顾客数             months      推演几个月
  industry    行业，如 airline、restaurant：使用该行业的参数
  parameters  自己给出订购模型的参数：r、alpha、a、b 等
  contract    alpha、beta、period（year、quarter、month）：顾客按期续约，而不是随时订购
  segments    id、share（0到1，合计为1）、satisfaction 和 loyalty（0到100）、value（每年收入）
  impulses    month、segment、reach（波及该群的比例，0到1），以及增减的分数：satisfaction、trust、loyalty；cost；
              写 customer（行号）只影响这一位，写 leaves: true 表示受影响的人离开
  seed        换一批随机的顾客（默认1）         replicates  推演几次取平均（默认1）
  mode        default，或 null：只有订购和流失
  dump        true：逐个列出顾客，配合 --json

${example}

    npm run -s relate -- simulate spec.json --lang zh`
};
