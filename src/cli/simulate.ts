import { Refusal, print, printJson, type Args, type Command } from './command.ts';
import { readJson } from './json-file.ts';
import { help } from './simulate-help.ts';
import { simulateSpec, type Simulation } from './simulation.ts';

/** `relate simulate`: the customer base alone, without a case. */
export const simulate: Command = {
  usage: 'simulate <spec.json>',
  en: 'simulates the customer base of a spec, without a case',
  zh: '按说明文件单独模拟顾客群，不需要案例',
  help,
  options: [],
  run
};

async function run({ paths, json, lang }: Args): Promise<number> {
  const answer = simulateSpec(await readJson(onlyPath(paths)));
  if (!answer.ok) throw new Refusal(answer.en, answer.zh);
  if (json) printJson(answer.result);
  else tell(answer.result, lang);
  return 0;
}

function onlyPath(paths: readonly string[]): string {
  const [path, ...more] = paths;
  if (path !== undefined && more.length === 0) return path;
  throw new Refusal('Give one file: relate simulate <spec.json>', '请给出一个文件：relate simulate <spec.json>');
}

/** Writes the months as a table and the end in words. */
function tell({ series, readouts }: Simulation, lang: Args['lang']): void {
  const zh = lang === 'zh';
  const names = zh
    ? ['月', '顾客', '满意度', '信任', '忠诚度', '订单', '收入', '利润', '投诉']
    : ['month', 'customers', 'satisfaction', 'trust', 'loyalty', 'orders', 'revenue', 'profit', 'complaints'];
  const wide = (text: string, width: number) =>
    ' '.repeat(Math.max(1, width - [...text].reduce((w, c) => w + (c > '\u2e80' ? 2 : 1), 0))) + text;
  print(names.map((name, k) => wide(name, k ? 13 : 6)).join(''));
  series.customers.forEach((customers, month) => {
    const { satisfaction, trust, loyalty, orders, revenue, profit, complaints } = series;
    const cells = [
      customers,
      satisfaction[month]!,
      trust[month]!,
      loyalty[month]!,
      orders[month]!,
      revenue[month]!,
      profit[month]!,
      complaints[month]!
    ];
    print(wide(String(month), 6) + cells.map((value) => wide(value.toFixed(1), 13)).join(''));
  });
  const kept = (readouts.retention * 100).toFixed(1);
  const value = readouts.lifetimeValue.toFixed(0);
  print(
    zh
      ? `\n${kept}%的顾客留下，流失${readouts.lost}人；利润共${readouts.profit.toFixed(0)}，留下者的客户终身价值共${value}。`
      : `\n${kept} % of the customers stayed, ${readouts.lost} were lost; profit ${readouts.profit.toFixed(0)} in all, lifetime value of those still there ${value}.`
  );
}
