import type { outcome as en } from '../en/outcome.ts';

export const outcome: typeof en = {
  title: '结果如何',
  of: (ending) => `结局：${ending}`,
  base: (people, months, repeats) => `模拟的顾客共${people}人，跟踪${months}个月，随机重复模拟${repeats}次。`,
  baseline: {
    rounds: '本页所说的“什么也没发生”，是指各项投入一直照最初的设定，外面的事件照样发生。',
    project: '本页所说的“什么也没发生”，是指项目没有做，外面的事件照样发生。'
  },
  contents: '本页内容',
  toTop: '回到页首',
  sections: {
    story: '先看结论',
    charts: '逐月变化',
    road: '另一条路',
    shares: '每个决策的贡献',
    moves: '每一步的作用',
    rounds: '一轮一轮看',
    steps: '一步一步看',
    concepts: '知识点',
    truth: '真实结局',
    model: '参考结局',
    debrief: '讨论题'
  },
  toCustomers: '看看这些顾客',
  toPlay: '回到这一局',
  print: '打印本页',
  yet: {
    title: '还没有结果',
    none: '你还没有开始这个案例。先走到一个结局，这里就会显示你的决策对顾客产生了什么影响。',
    middle: '你还没有走到结局。走完以后，这里就会显示你的决策对顾客产生了什么影响。',
    changed: {
      title: '案例已经更新',
      text: '你的进度是用这个案例的旧版本保存的，不能直接算出结果。请打开案例，在那里选择：用新版本重走你的决策，或者重新开始。什么也没有丢。'
    },
    damaged: {
      title: '存档读不出来',
      text: '这台设备上保存的进度已经损坏。请打开案例，在那里可以下载存档，然后重新开始。'
    },
    look: '打开案例',
    begin: '开始案例',
    goOn: '继续'
  },
  loading: '正在读取这台设备上的进度……',
  work: {
    title: '正在计算结果',
    doing: (percent) => `顾客们正在一个月一个月地生活，已完成${percent}。`,
    starting: '正在召集顾客……',
    cancel: '停止',
    cancelled: '计算已停止。你的进度还在，随时可以重新计算。',
    failed: '计算中断了。你的进度还在，请再试一次；如果还是不行，请重新加载页面。',
    again: '重新计算'
  },
  headline: {
    better: (n) => `这些决策让公司多留住${n}位顾客。`,
    worse: (n) => `这些决策让公司少了${n}位顾客。`,
    happier: (points) => `顾客一度更满意：满意度上升${points}分。`,
    sadder: (points) => `顾客很不高兴：满意度下降${points}分。`,
    alike: '从全体顾客来看，就像什么也没有发生。'
  },
  say: {
    alike: '从全体顾客来看，与“什么也没发生”看不出差别。',
    alikeRoads: '对这批顾客来说，两条路看不出差别：差距还不如随机起伏大。',
    person: {
      left: (name) => `${name}不再是公司的顾客。`,
      pleased: (name) => `${name}比原来更满意，也更信任公司。`,
      hurt: (name) => `${name}还是公司的顾客，但心里不痛快。`,
      unchanged: (name) => `${name}还是公司的顾客，对公司的看法没有变。`
    },
    satisfaction: {
      up: (name, points, month) => `${name}：满意度升得最多时高${points}分（第${month}个月）。`,
      down: (name, points, month) => `${name}：满意度降得最多时低${points}分（第${month}个月）。`
    },
    satisfactionRoads: {
      up: (name, points, month) => `${name}：在这条路上，满意度相差最多时高${points}分（第${month}个月）。`,
      down: (name, points, month) => `${name}：在这条路上，满意度相差最多时低${points}分（第${month}个月）。`
    },
    kept: {
      up: (name, people) => `${name}：每100人多留住${people}人。`,
      down: (name, people) => `${name}：每100人少留住${people}人。`
    },
    because: (cause) => `原因：${cause}。`,
    becauseReach: (cause, percent) => `原因：${cause}（其中${percent}的人）。`,
    same: '原因相同。',
    sames: '原因相同。',
    sameReach: (percent) => `原因相同（其中${percent}的人）。`,
    becauseOwn: (cause) => `在这条路上：${cause}。`,
    becauseOwnReach: (cause, percent) => `在这条路上：${cause}（其中${percent}的人）。`,
    becauseRoad: (cause) => `在另一条路上：${cause}。`,
    becauseRoadReach: (cause, percent) => `在另一条路上：${cause}（其中${percent}的人）。`,
    peopleAlike: '多留下和多流失的人都很少，可能只是运气。',
    opposite: '顾客说的和做的方向相反：请看忠诚度的两条线。',
    onlySays: '顾客说的变了，做的却看不出变化。',
    onlyDoes: '顾客做的变化，比说的更明显。',
    cost: (money) => `决策本身花费${money}。`,
    costRoads: {
      up: (money) => `这样处理比那条路多花${money}。`,
      down: (money) => `这样处理比那条路少花${money}。`
    },
    profit: {
      up: (money, months) => `${months}个月的利润比“什么也没发生”多${money}。`,
      down: (money, months) => `${months}个月的利润比“什么也没发生”少${money}。`,
      alike: '利润与“什么也没发生”看不出差别。'
    },
    profitRoads: {
      up: (money, months) => `${months}个月的利润比另一条路多${money}。`,
      down: (money, months) => `${months}个月的利润比另一条路少${money}。`,
      alike: '两条路的利润看不出差别。'
    },
    value: {
      up: (money) => `留下的顾客，客户终身价值合计比“什么也没发生”多${money}。`,
      down: (money) => `留下的顾客，客户终身价值合计比“什么也没发生”少${money}。`,
      alike: '客户终身价值与“什么也没发生”看不出差别。'
    },
    valueRoads: {
      up: (money) => `留下的顾客，客户终身价值合计比另一条路多${money}。`,
      down: (money) => `留下的顾客，客户终身价值合计比另一条路少${money}。`,
      alike: '两条路的客户终身价值看不出差别。'
    }
  },
  segments: {
    title: '分细分市场看',
    chart: '各细分市场的满意度',
    chartNote: '各细分市场的满意度与“什么也没发生”之差。最多同时显示三个。',
    pick: '显示哪些细分市场（最多三个）',
    note: '这条路与“什么也没发生”之差，取最后一个月末；满意度取相差最大的那个月。',
    name: '细分市场',
    people: (n) => `${n}人`,
    satisfaction: '满意度（差得最多时）',
    says: '继续光顾的意愿',
    does: '每100人多留',
    month: (n) => `第${n}个月`,
    alike: '看不出差别'
  },
  people: {
    title: '人数',
    kept: '仍是顾客',
    lost: '已流失',
    won: '因此留下',
    driven: '因此流失',
    luck: (note) => `${note}；人数很少，可能只是运气`,
    wonNote: '如果什么也没发生，本来会流失',
    drivenNote: '如果什么也没发生，本来会留下',
    baseline: (percent, months) => `这一行的顾客本来就流动：什么也没发生，${months}个月里也会走掉${percent}。`,
    ofAll: (n) => `共${n}人`
  },
  chart: {
    satisfaction: '满意度',
    loyalty: '忠诚度',
    profit: '利润',
    intro: {
      satisfaction: '仍是顾客的人有多满意，0到100分。不满意的人先走，平均分自己也会慢慢升上去。',
      loyalty: '说的（继续光顾的意愿，0到100分）和做的（每100人中仍是顾客的人数），并不是一回事。点线：如果什么也没发生，本来会怎么做。',
      profit: '逐月累计的利润，已扣除决策的花费。'
    },
    says: '说的',
    does: '做的',
    otherwise: '本来会做的',
    view: (name) => `${name}：图中显示`,
    units: { points: '0到100分', percent: '每100人' },
    unit: (title, unit) => `${title}（${unit}）`,
    level: '实际数值',
    difference: '与“什么也没发生”之差',
    played: '这条路',
    nothing: '什么也没发生',
    band: '阴影：随机重来100次，有80次落在其中。',
    table: '用表格看同样的数字',
    png: '保存为PNG图片',
    pngOf: (name) => `保存为PNG图片：${name}`,
    month: '月份',
    mean: '平均',
    range: '100次中的80次',
    between: (low, high) => `${low}至${high}`,
    end: (line, value) => `${line}最后为${value}`,
    alt: (title, ends) => `折线图。${title}。${ends.join('；')}。`
  },
  road: {
    intro: '同样的顾客、同样的运气，换一个结局：每个结局都取最短的走法。',
    pick: '与哪个结局比',
    path: (name) => `走到“${name}”的最短走法`,
    yourPath: '这一局的走法',
    cost: (money) => `决策本身花费${money}。`,
    costNothing: '没有花钱。',
    versus: (name) => `这条路与“${name}”相比`,
    measure: '图中显示',
    says: '忠诚度：说的',
    does: '忠诚度：做的',
    chart: (measure, name) => `${measure}：这条路与“${name}”`,
    summary: '全部结局一览',
    summaryNote: '满意度是与“什么也没发生”之差，取相差最大的那个月；其余数字取最后一个月末，下面一行是与“什么也没发生”之差。',
    ending: '结局',
    kept: '仍是顾客',
    apart: '与这条路相比，差别在',
    measures: {
      satisfaction: '满意度',
      trust: '信任',
      intention: '说的',
      kept: '去留',
      profit: '利润',
      value: '客户终身价值'
    },
    joiner: '、',
    everything: '每一项',
    notApart: '看不出差别',
    luck: '看不出差别',
    dash: '—',
    nothing: '什么也没发生',
    you: '这一局',
    talk: '决策花费',
    value: '客户终身价值',
    kinds: { good: '好结局', mixed: '有得有失', bad: '坏结局' },
    only: '这个案例没有别的结局。'
  },
  shares: {
    intro: '差别究竟是哪个决策造成的？让同样的顾客再走一遍这条路，每次拿掉一个决策，少了多少，就是那个决策的贡献。',
    ask: '拆开看看',
    caption: '每个决策的贡献',
    note: '与“什么也没发生”相比；± 为换20次运气所得的标准误。',
    decision: '决策',
    ending: '结局本身',
    rest: '合在一起才有的',
    restNote: '几个决策相互加强或抵消的部分',
    whole: '这条路',
    none: '这些决策都没有波及其他顾客，没有可拆的。'
  },
  luck: {
    title: '其中有多少是运气？',
    intro: (name) => `换十二批顾客、换一番运气，把这条路和“${name}”再走一遍。如果差距相仿，那就是决策的功劳。`,
    ask: '换一批顾客试试',
    caption: (name) => `这条路与“${name}”之差`,
    note: (seeds) => `在这批顾客和另外${seeds}批顾客身上各走一遍；下行是其中80%所在的范围。`,
    gap: '差距',
    own: '这批顾客',
    others: '其他顾客的平均',
    luck: '运气',
    same: '方向相同'
  }
};
