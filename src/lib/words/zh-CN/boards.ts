import type { boards as en } from '../en/boards.ts';

const much = (size: number): string => (size < 0.75 ? '略' : size < 1.75 ? '' : '远');
const usual = (n: string, value: number): string =>
  value === 0 ? '与平时一样' : `${much(Math.abs(value))}${value > 0 ? '高' : '低'}于平时（${n}）`;
const levels = ['基本型', '被动型', '负责型', '能动型', '伙伴型'];
const level = (n: string, value: number): string =>
  Number.isInteger(value)
    ? `${levels[value] ?? ''}（${n}）`
    : `${levels[Math.floor(value)] ?? ''}与${levels[Math.ceil(value)] ?? ''}之间（${n}）`;
const step = (n: string, value: number): string => (value === 0 ? '不做' : `第${n}级`);

export const boards: typeof en = {
  settings: {
    quality: usual,
    service: usual,
    wage: usual,
    training: usual,
    backing: usual,
    price: (n, value) => (value === 0 ? '不变' : `${value > 0 ? '提价' : '降价'}${n}`),
    'price-gap': (n, value) => (value === 0 ? '人人同价' : `相差${n}`),
    care: level,
    interviews: step,
    honesty: usual,
    advertising: (n, value) => (value === 0 ? '不做' : value === 1 ? '与平时一样' : `平时的${n}倍`),
    referral: (n, value) => (value === 0 ? '没有' : `平均客单价的${n}`),
    points: (n, value) => (value === 0 ? '没有' : `按消费额返${n}积分`),
    compensation: (n, value) => (value === 0 ? '不赔' : `所付价款的${n}`),
    speed: (n) => `${n}天内`,
    empathy: (n) => `热情程度${n}`,
    ease: usual,
    'win-back': (n, value) => (value === 0 ? '不赢回' : `一年收入的${n}`)
  },
  panel: {
    lead: (months) => `先定各项投入，再锁定。锁定之后，顾客会过${months}个月。`,
    less: (name) => `${name}：调低`,
    more: (name) => `${name}：调高`,
    costs: (money) => `占用${money}`,
    free: '不占预算',
    last: '照上一轮',
    first: '照最初',
    before: (value) => `上一轮：${value}`,
    beside: '另外再做一件事',
    nothing: '不做别的',
    lock: (months) => `锁定，过${months}个月`,
    locked: '已锁定'
  },
  budget: {
    title: '本轮预算',
    left: (left, of) => `还剩${left}，共${of}`,
    none: '不限金额',
    taken: (money) => `本轮占用${money}`,
    over: (money) => `超出预算${money}。请调低一些，够用了才能锁定。`
  },
  news: { title: '最新消息' },
  report: {
    title: (n) => `第${n}轮的结果`,
    working: (n) => `随机重复模拟，8次中已完成${n}次`,
    figures: {
      satisfaction: '满意度',
      customers: '顾客总数',
      kept: '最初的顾客留存',
      profit: '本轮利润',
      profitSoFar: '累计利润'
    },
    beside: (change) => `与最初的设定相比：${change}`,
    alike: '与最初的设定看不出差别',
    againstNothing: '假如各项投入一直照最初的设定',
    againstPrevious: '假如这一轮照搬上一轮的设定',
    unmoved: '各项投入都还停在最初的位置，暂时没有什么可解释。',
    up: (measure, size) => `${measure}会低${size}。`,
    down: (measure, size) => `${measure}会高${size}。`,
    same: (measure) => `${measure}不会有明显差别。`,
    measures: { satisfaction: '满意度', kept: '留住的顾客', profitSoFar: '累计利润' },
    points: (n) => `${n}分`,
    inHundred: (n) => `每100人${n}人`
  },
  parts: {
    title: '每项投入的贡献',
    lead: '以下合计到目前为止的各轮。让同样的顾客再过一遍，每次只把一项投入放回最初的位置，少了的就是它的贡献。',
    measure: '按什么衡量',
    measures: { satisfaction: '满意度', kept: '留住的顾客', profit: '利润' },
    lever: '投入',
    added: '贡献',
    range: '100次中的80次',
    between: (low, high) => `${low}至${high}`,
    said: {
      up: (name, size) => `${name}：增加${size}。`,
      down: (name, size) => `${name}：减少${size}。`,
      same: (name) => `${name}：看不出作用。`
    }
  },
  charts: {
    title: '顾客的变化',
    played: '按你的决策',
    nothing: '照最初的设定',
    which: (name) => `${name}：图中显示`,
    satisfaction: { title: '满意度', intro: '现有顾客有多满意，0到100分。' },
    customers: { title: '顾客', intro: '一共有多少顾客，最初的顾客还剩多少。' },
    profit: { title: '利润', intro: '赚到的钱，已扣除各项投入。' },
    measures: {
      satisfaction: '满意度',
      customers: '全部顾客',
      kept: '最初的顾客留存',
      profit: '逐月',
      profitSoFar: '累计'
    },
    units: { points: '0到100分', people: '人', percent: '%' }
  },
  history: {
    title: '历轮决策与结果',
    none: '还没有过完一轮。',
    round: '轮次',
    set: '当时的设定',
    came: '结果',
    beside: '另外',
    nothing: '—',
    satisfaction: '满意度',
    kept: '留存（%）',
    churn: '本轮流失（%）',
    profit: '利润',
    changed: '有改动'
  },
  project: {
    purse: '手里还有',
    money: '资金',
    weeks: '周数',
    people: '人手',
    of: (of) => `共${of}`,
    steps: '下一步做什么？',
    takes: { money: (n) => n, weeks: (n) => `${n}周`, people: (n) => `需要${n}人` },
    nothing: '不占用什么',
    closed: (why) => `现在不能做：${why}`,
    done: '已经做的事',
    none: '还什么也没有做。',
    week: (n) => `第${n}周`,
    span: (from, to) => (from === to ? `第${from}周` : `第${from}至${to}周`),
    later: '每一步对顾客的影响，到结局时才看得到。'
  }
};
