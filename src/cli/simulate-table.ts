import type { Lang } from '#engine/scenario';
import { print } from './command.ts';
import type { Donations } from './simulate-donors.ts';
import type { Figures, Readouts } from './simulate-figures.ts';
import type { Simulation } from './simulation.ts';

const columns = [
  { name: 'customers', zh: '顾客' },
  { name: 'satisfaction', zh: '满意度' },
  { name: 'trust', zh: '信任' },
  { name: 'loyalty', zh: '忠诚度' },
  { name: 'orders', zh: '订单' },
  { name: 'revenue', zh: '收入' },
  { name: 'profit', zh: '利润' },
  { name: 'complaints', zh: '投诉' }
] as const satisfies readonly { name: keyof Figures; zh: string }[];
const joined = { name: 'joined', zh: '新顾客' } as const;

/** Writes the months of a base as a table and the end in words. */
export function tellBase({ series, readouts }: Simulation, months: number, lang: Lang): void {
  const shown = readouts.joined > 0 ? [...columns, joined] : columns;
  const steps = series.customers.length - 1;
  /** The first step may be a part of a month. */
  const monthOf = (step: number) => String(step === 0 ? 0 : Math.round((months - steps + step) * 100) / 100);
  row([lang === 'zh' ? '月' : 'month', ...shown.map(({ name, zh }) => (lang === 'zh' ? zh : name))]);
  series.customers.forEach((_, step) => row([monthOf(step), ...shown.map(({ name }) => series[name][step]!.toFixed(1))]));
  const { lines } = lang === 'zh' ? inChinese(readouts) : inEnglish(readouts);
  print(`\n${lines.join('\n')}`);
}

/** Writes the periods of a base of opportunities as a table, then the customers by number of orders. */
export function tellDonations({ series, readouts }: Donations, lang: Lang): void {
  const zh = lang === 'zh';
  row(zh ? ['期', '顾客', '订单'] : ['period', 'customers', 'orders']);
  series.customers.forEach((people, period) => row([String(period), people.toFixed(1), series.orders[period]!.toFixed(1)]));
  print('');
  row(zh ? ['订单', '顾客'] : ['orders', 'customers']);
  readouts.histogram.forEach((people, orders) => row([String(orders), people.toFixed(1)]));
  const kept = percent(readouts.retention);
  print(zh ? `\n${kept}的顾客留下。` : `\n${kept} of the customers stayed.`);
}

function row([first, ...cells]: string[]): void {
  print(wide(first!, 6) + cells.map((cell) => wide(cell, 13)).join(''));
}

/** Fills a cell up on the left; a Chinese character is two columns wide. */
function wide(text: string, width: number): string {
  return ' '.repeat(Math.max(1, width - [...text].reduce((w, c) => w + (c > '\u2e80' ? 2 : 1), 0))) + text;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const whole = (value: number) => value.toFixed(0);
/** A mean over replicates need not be whole. */
const some = (value: number) => String(Math.round(value * 10) / 10);

function inEnglish(r: Readouts): { lines: string[] } {
  const [A, B, C, D] = Object.values(r.valueClasses).map(some);
  const came = r.joined > 0 ? [`${whole(r.joined)} joined (${whole(r.referred)} of them referred).`] : [];
  const back = r.wonBack > 0 ? [`${whole(r.wonBack)} were won back.`] : [];
  return {
    lines: [
      `${percent(r.retention)} of the customers stayed, ${some(r.lost)} were lost; profit ${whole(r.profit)} in all, lifetime value of those still there ${whole(r.lifetimeValue)}.`,
      ...[...came, ...back],
      `NPS ${whole(r.nps)}; ${some(r.failures)} failures and ${some(r.complaints)} complaints (${percent(r.complaintRate)} of the orders), answered to a satisfaction of ${r.handling.toFixed(2)}.`,
      `Why they left: ordinary ${some(r.reasons.ordinary)}, silent after a failure ${some(r.reasons.silent)}, after an answered one ${some(r.reasons.answered)}, bad news ${some(r.reasons.heard)}, sent away ${some(r.reasons.ended)}.`,
      `By value and cost to serve: A ${A}, B ${B}, C ${C}, D ${D}. Employees at ${r.employees.toFixed(1)}, ${percent(r.turnover)} of them leave in a year.`,
      `The levers cost ${whole(r.effort)}, winning customers ${whole(r.acquisition)}; points owed ${whole(r.liability)}; borne by others ${whole(r.social)}.`
    ]
  };
}

function inChinese(r: Readouts): { lines: string[] } {
  const [A, B, C, D] = Object.values(r.valueClasses).map(some);
  const came = r.joined > 0 ? [`新来${whole(r.joined)}人（其中${whole(r.referred)}人由熟人介绍）。`] : [];
  const back = r.wonBack > 0 ? [`赢回${whole(r.wonBack)}人。`] : [];
  return {
    lines: [
      `${percent(r.retention)}的顾客留下，流失${some(r.lost)}人；利润共${whole(r.profit)}，留下者的客户终身价值共${whole(r.lifetimeValue)}。`,
      ...[...came, ...back],
      `净推荐值${whole(r.nps)}；失误${some(r.failures)}次，投诉${some(r.complaints)}次（占订单的${percent(r.complaintRate)}），对处理的满意度${r.handling.toFixed(2)}。`,
      `离开的原因：平常${some(r.reasons.ordinary)}，失误后没有投诉${some(r.reasons.silent)}，投诉得到答复后${some(r.reasons.answered)}，听到坏消息${some(r.reasons.heard)}，被请走${some(r.reasons.ended)}。`,
      `按价值与服务成本：A ${A}，B ${B}，C ${C}，D ${D}。员工满意度${r.employees.toFixed(1)}，一年离职${percent(r.turnover)}。`,
      `各项举措花费${whole(r.effort)}，争取顾客花费${whole(r.acquisition)}；未兑积分${whole(r.liability)}；由社会承担${whole(r.social)}。`
    ]
  };
}
