import type { customers as en } from '../en/customers.ts';

export const customers: typeof en = {
  title: '顾客名录',
  intro: (people, months) => `${people}位模拟顾客，在你作出决策${months}个月以后的样子（只是其中一次模拟；姓名是随机起的）。`,
  gathering: '顾客正在到齐……',
  back: '回到结果',
  segments: {
    title: '细分市场',
    name: '细分市场',
    people: '人数',
    stayed: '仍是顾客',
    satisfaction: '满意度',
    heard: '知道此事',
    show: (name) => `只看：${name}`
  },
  filters: {
    title: '查找与筛选',
    search: '姓名',
    segment: '细分市场',
    state: '状态',
    heard: '是否知道',
    cause: '流失原因',
    any: '全部',
    kept: '仍是顾客',
    left: '已流失',
    heardYes: '知道此事',
    heardNo: '不知道此事',
    causes: {
      ended: '因你的决策而离开',
      heard: '因为知道了此事',
      failure: '服务出了差错',
      ordinary: '自然流失'
    },
    clear: '清除筛选',
    sortBy: '排序',
    reverse: '倒序'
  },
  shown: (n, all) => `${all}位顾客中的${n}位`,
  printed: (n, all) => `打印出来的是这${all}位顾客中的前${n}位，按所选的顺序排列。`,
  all: (n) => `全部${n}位顾客`,
  none: { title: '没有符合条件的顾客', text: '没有人同时符合这些条件。请去掉一个条件，或者全部清除。' },
  table: '顾客',
  scroll: '顾客表，可用方向键移动',
  columns: {
    name: '姓名',
    segment: '细分市场',
    satisfaction: '满意度',
    intention: '光顾意愿',
    orders: '订单',
    spend: '消费',
    stayed: '月数',
    cause: '后来怎样'
  },
  person: '当面打交道的顾客',
  namesLoading: '正在读取姓名……',
  failedNames: '姓名没有读到，暂时以编号显示。',
  number: (n) => `${n}号顾客`,
  cause: {
    stayed: '仍是顾客',
    stayedHeard: (heard) => `仍是顾客：${heard}`,
    left: (month, why) => `第${month}个月流失：${why}`,
    ended: (why) => `当时就离开了：${why}`,
    endedBare: '谈话当天就离开了',
    ordinary: '没有特别的原因，自然流失',
    anyway: '本来也会流失',
    failure: {
      silent: '服务出了差错，没有说出来就走了',
      poor: '服务出了差错，投诉处理得不好',
      fair: '服务出了差错，虽然投诉处理得妥当'
    },
    reply: {
      silent: '后来服务又出差错',
      poor: '投诉处理得不好',
      fair: '投诉处理得妥当'
    },
    joiner: '，'
  },
  one: {
    previous: '上一位',
    next: '下一位',
    back: '回到名录',
    place: (n, all) => `名录中第${n}位，共${all}位`,
    notIn: '不在当前筛选的名录里',
    noSuch: { title: '没有这位顾客', text: (all) => `顾客编号从1到${all}。请回到名录里选一位。` },
    title: (n) => `${n}号顾客`,
    mood: (satisfaction, trust) => `满意度${satisfaction}，信任${trust}`,
    talkMood: (calm, trust) => `平静${calm}，信任${trust}`,
    afterTalk: '谈话结束时',
    now: '最后',
    whenLeft: '离开时',
    had: (cause) => `如果什么也没发生：${cause}。`,
    chart: '逐月满意度',
    chartNote: '这一个人，以及同一个人在“什么也没发生”时的样子。',
    played: '实际',
    nothing: '什么也没发生',
    looking: '正在查这位顾客的经历……',
    story: '逐月经历',
    quiet: '没有下单',
    ordered: (n, money) => `${n}笔订单，${money}`,
    failed: '服务出了差错',
    complained: '提出投诉',
    handled: (percent) => `提出投诉，对处理的满意程度为${percent}`,
    ended: '离开',
    events: '经历',
    satisfaction: '满意度',
    gone: '已离开',
    totals: {
      orders: '订单',
      spend: '消费',
      failures: '差错',
      complaints: '投诉',
      stayed: '当了几个月顾客'
    }
  }
};
