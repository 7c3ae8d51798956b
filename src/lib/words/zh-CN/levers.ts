import type { levers as en } from '../en/levers.ts';

export const levers: typeof en = {
  units: {
    z: '标准差',
    share: '比例（0.1即10%）',
    level: '级',
    times: '惯常水平的倍数',
    days: '天',
    logit: '对数发生比',
    offer: '占她年收入的比例'
  },
  names: {
    quality: { name: '质量', line: '交付的东西比惯常好或差：失误更少，价值更高。' },
    service: { name: '服务', line: '交付的方式；其中一半计入质量。' },
    wage: { name: '薪酬', line: '高于员工期望的报酬：员工满意，服务更好，也留得住。' },
    training: { name: '培训', line: '使员工当下就能干，日后更满意。' },
    backing: { name: '支持员工', line: '先查清再追究；尊重，并给予成长的机会。' },
    price: { name: '价格', line: '高于或低于惯常：一边是利润，一边是感知价值与流失。' },
    'price-gap': { name: '价格差', line: '同样的东西两种价：不容易离开的顾客付得多，信任跟着付账。' },
    care: { name: '关系水平', line: '从基本型（0）到被动型、负责型、能动型、伙伴型（4）。' },
    interviews: { name: '顾客访谈', line: '员工去问、去改：失误更少，信任更多。' },
    honesty: { name: '诚信', line: '承诺少于兑现：新客户少些，期望低些，信任高些。' },
    advertising: { name: '广告', line: '带来新客户，也抬高他们的期望。' },
    referral: { name: '推荐奖励', line: '介绍新客户的奖励，按平均客单价计。' },
    points: { name: '忠诚积分', line: '握在手里时能留人；每一分都是债。' },
    compensation: { name: '补偿', line: '答复投诉时的赔偿，按所付价款的倍数计。' },
    speed: { name: '答复速度', line: '多少天内答复投诉；越少越好。' },
    empathy: { name: '同理心', line: '怎样对待投诉者，从粗暴（0）到热情（1）。' },
    ease: { name: '投诉便利', line: '投诉有多容易；设热线约为0.7。' },
    'win-back': { name: '赢回', line: '给流失客户的优惠，以及给哪些人。' }
  },
  page: {
    title: '企业的举措',
    lead: '企业能做的十八件事。案例可以设定它们，团队可以调整它们。凡是要花钱的举措，每进一步，多花的都比多得的涨得快：全有或全无，很少是最好的。',
    costs: (formula) =>
      `一项举措一个月的成本，占平均每位顾客收入的比例：${formula}，其中e为投入，从起点算起。低于起点时省下线性部分，但越省越少。`,
    contents: '按卡片排列',
    unit: '单位',
    range: '范围',
    rangeOf: (low, high, step) => `${low}至${high}，每步${step}`,
    start: '起点',
    own: (start) => `${start}，行业另有数值的除外`,
    through: '经由',
    cost: '成本',
    top: (cost) => `用到尽头，花费收入的${cost}。`,
    both: (first, top) => `第一个单位花费收入的${first}，用到尽头花费${top}。`,
    between: (low, high) => (low === high ? low : `${low}至${high}`),
    elsewhere: '主要的成本，是给出去或少收的钱，发生时入账。',
    table: '各行业的成本与最佳值',
    tableOf: (name) => `${name}：各行业的成本与最佳值`,
    heads: { industry: '行业', linear: '线性', quadratic: '二次', best: '最佳值' },
    inside: '居中',
    end: '极端',
    unmeasured: '尚未测量',
    summary: {
      none: '在哪里最划算，尚未测量。',
      all: (n) => (n === '1' ? '在已测的行业里，最佳值居中。' : `在已测的${n}个行业里，最佳值都居中。`),
      some: (inside, of) => `在已测的${of}个行业里，${inside}个的最佳值居中；处于极端的有：`
    },
    at: (industry, why) => `${industry}：${why}`,
    noWhy: '原因尚不清楚。',
    exempt: '检验M18不试这项举措：它花钱不多，代价在别处。',
    back: '模型是怎样运作的'
  }
};
