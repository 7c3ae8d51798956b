import type { lab as en } from '../en/lab.ts';

export const lab: typeof en = {
  title: '实验室',
  lead: '同一批顾客、同样的运气，让企业按两套方案各经营五年。A是对照，B是你的方案。动一动举措，看看差在哪里。',
  claims: '拿教科书的说法问问它',
  how: '模型是怎样运作的',
  base: {
    title: '顾客群',
    industry: '行业',
    size: '期初顾客数',
    market: '市场',
    closed: '封闭：没有新客户',
    open: '成长：会有新客户',
    seed: '换一批顾客',
    seedNote: (seed) => `第${seed}批`
  },
  levers: {
    title: '方案B：你的举措',
    open: '方案B的举措',
    count: (n) => (n === '0' ? '未作改动' : `改动${n}项`),
    groups: {
      product: '产品与价格',
      service: '服务与关怀',
      complaints: '投诉处理',
      promotion: '推广与忠诚计划',
      staff: '员工'
    },
    units: { z: '标准差', share: '%', level: '级，共4级', times: '倍', days: '天', logit: '对数发生比', offer: '%年收入' },
    exact: (name) => `${name}（输入数字）`,
    value: (number, unit) => `${number}${unit}`,
    reset: (name) => `“${name}”恢复起点`,
    start: '起点',
    growthOnly: '在成长的市场里才见效。',
    from: 'B的开始时间',
    fromStart: '立即',
    fromYear: (year) => `第${year}年`,
    offerTo: '优惠给谁',
    classes: ['关键客户', '再加普通客户', '再加小客户', '所有人'],
    note: '每项举措都要花钱，而且越往上加，每一步越贵。质量、薪酬等以标准差计，指人们感受上的差异。'
  },
  policies: {
    title: '方案',
    pin: '以B为新的A',
    swap: 'A、B互换',
    clear: '全部清除',
    undo: '撤销',
    redo: '重做',
    a: '方案A',
    b: '方案B',
    asItIs: '维持原样',
    setting: (name, value) => `${name}${value}`,
    winBackTo: (value, to) => `${value}（${to}）`,
    since: (what, year) => `${what}；从第${year}年起`,
    joiner: '，'
  },
  link: {
    copy: '复制链接',
    copied: '已复制。别人打开链接，看到的是同样的数字。',
    byHand: '请复制这个网址，别人打开它，看到的是同样的数字：',
    ignored: (parts) => `链接里有看不懂或超出范围的部分，已忽略：${parts}。`,
    joiner: '、'
  },
  work: {
    idle: '顾客正在到齐……',
    running: (done, all) => `${all}次模拟已完成${done}次，次数越多，区间越稳。`,
    done: (people, repeats) => `${people}位顾客，换运气模拟${repeats}次。`,
    cancel: '停止',
    cancelled: (done) => `已停止，目前显示的是${done}次模拟的结果，把握小一些。`,
    cancelledNone: '已停止，还没有算出结果。',
    cancelledOld: '已停止，下面仍是改动之前的结果。',
    failed: '计算中断了，你的设置还在。请再试一次；若仍不行，请重新加载页面。',
    failedOld: '计算中断了，下面仍是改动之前的结果。请再试一次；若仍不行，请重新加载页面。',
    again: '重新计算',
    progress: '计算进度'
  },
  summary: { title: 'B与A之差，一眼看', satisfaction: '满意度', kept: '留存', profit: '利润', none: '–' },
  say: {
    title: '用话说',
    same: '方案B与A完全一样，所以没有差别。请动一动B的举措。',
    allAlike: '五年以后，A与B看不出差别：差异小于运气的波动。',
    satisfaction: {
      up: (points) => `实行B，期末满意度高${points}分。`,
      down: (points) => `实行B，期末满意度低${points}分。`,
      alike: '期末的满意度看不出差别。'
    },
    kept: {
      up: (n) => `期初的顾客每100人多留下${n}人。`,
      down: (n) => `期初的顾客每100人少留下${n}人。`,
      alike: '留下多少人看不出差别。'
    },
    keptOpen: {
      up: (n) => `实行B，期初每100位顾客，到期末比A多${n}位（新来的也算）。`,
      down: (n) => `实行B，期初每100位顾客，到期末比A少${n}位（新来的也算）。`,
      alike: '顾客人数看不出差别。'
    },
    opposite: '人们说的和做的不一致：请看忠诚度的两条线。',
    profit: {
      up: (money) => `五年算下来，B比A多赚${money}。`,
      down: (money) => `五年算下来，B比A少赚${money}。`,
      alike: '五年里B合不合算，还看不出来：零落在区间之内。'
    },
    worth: {
      up: (money) => `再算上留下的顾客今后的价值，B领先${money}。`,
      down: (money) => `即使算上留下的顾客今后的价值，B仍落后${money}。`,
      ahead: (money) => `不过，算上留下的顾客今后的价值，B反而领先${money}。`,
      behind: (money) => `不过，算上留下的顾客今后的价值，B反而落后${money}。`,
      alike: '算上留下的顾客今后的价值，A与B看不出差别。'
    }
  },
  charts: {
    title: '五年走势',
    view: '图中显示',
    level: 'A与B',
    difference: 'B减A之差',
    satisfaction: '满意度',
    loyalty: '忠诚度',
    profit: '利润',
    intro: {
      satisfaction: '当时仍是顾客的人有多满意。点线是A。',
      loyalty: '说的（愿意留下）和做的（期初每100人中还在的人数）。点线是A方案下做的。',
      loyaltyOpen: '说的（愿意留下）和做的（期初每100位顾客，现在有多少位）。点线是A方案下做的。',
      profit: '付清一切费用以后剩下的。'
    },
    introApart: {
      satisfaction: '与A相比，B使顾客满意多少。在零线上就是没有差别。',
      loyalty: 'B使人们说的（愿意留下）和做的（期初每100人中还在的人数）改变多少。',
      loyaltyOpen: 'B使人们说的（愿意留下）和做的（期初每100位顾客，现在有多少位）改变多少。',
      profit: '付清一切费用以后，B比A多剩下的。在零以下，就是A领先。'
    },
    profitView: '利润',
    soFar: '累计',
    perMonth: '每月',
    a: 'A',
    b: 'B',
    apart: 'B−A',
    says: '说的（B）',
    does: '做的（B）',
    doesA: '做的（A）',
    saysApart: '说的',
    doesApart: '做的',
    about: (industry, people) => `${industry}，${people}位顾客，B与A相比`,
    csv: '全部数列存为CSV文件',
    waiting: '曲线马上就出现在这里。'
  },
  csv: {
    month: '月份',
    figure: (policy, measure, what) => `${policy} ${measure} ${what}`,
    what: { mean: '平均', low: '第10百分位', high: '第90百分位' },
    apart: 'B减A：',
    link: '链接'
  },
  measures: {
    satisfaction: '满意度',
    trust: '信任',
    intention: '留下的意愿',
    kept: '留存（占期初顾客的%）',
    customers: '顾客数',
    revenue: '收入',
    profit: '利润',
    profitSoFar: '累计利润',
    complaints: '投诉',
    liability: '积分负债',
    social: '社会成本',
    employees: '员工满意度'
  },
  totals: {
    title: '五年期末',
    figure: '指标',
    a: 'A',
    b: 'B',
    difference: 'B减A',
    band: '100次中的80次',
    error: '标准误',
    between: (low, high) => `${low}至${high}`,
    alike: '看不出差别',
    keptOpen: ['顾客数', '期初每100人到期末的人数，含新来的'],
    names: {
      kept: ['留存', '期初每100人中还在的人数'],
      satisfaction: ['满意度', '还在的顾客，0到100分'],
      intention: ['留下的意愿', '人们说的，0到100分'],
      profit: ['利润', '五年合计'],
      equity: ['客户终身价值', '还在的顾客今后预期带来的'],
      worth: ['合计', '利润加客户终身价值'],
      social: ['社会成本', '由他人承担：浪费、不平等对待'],
      nps: ['推荐者减贬损者', '近似于净推荐值，−100到100']
    },
    sure: {
      title: '有多大把握？',
      error: '标准误说的是：如果换一批运气把整个比较重做一遍，平均差异会偏离多远。',
      saved: (times, repeats) =>
        `两套方案由同一批人在同样的运气下经历。假如各有各的运气，利润之差的方差会是现在的${times}倍；要有同样的把握，大约得模拟${repeats}次。`,
      never: '每次模拟的利润之差都相同，没有什么拿不准的。',
      model: '这里说的只是运气。模型本身有多准，请看它的检验。'
    }
  },
  additions: {
    title: '每项举措各添了多少',
    note: '先用B的全部举措，再逐项去掉一项：少了的，就是这一项添的。',
    ask: '算一算',
    few: '请让B至少有两项举措与A不同，这里就能算出每项各添了多少。',
    of: '看哪个指标',
    lever: '举措',
    added: '所添',
    rest: '合力',
    restNote: '几项一起才有的，或彼此抵消的部分',
    whole: 'B比A的全部差异',
    alike: '可能只是运气'
  },
  chances: {
    title: '其中有多少是运气？',
    note: (seeds, repeats) => `同样两套方案，换${seeds}批顾客，每批模拟${repeats}次。`,
    ask: '换几批顾客试试',
    of: '看哪个指标之差',
    own: '这批顾客',
    others: '其他各批的平均',
    band: '100批中的80批',
    same: (share) => `其他各批中，有${share}的差异方向相同。`,
    luck: (amount) => `这里看到的差异中，${amount}是这批顾客自己的运气。`,
    dots: (low, high) => `其他各批在${low}与${high}之间。`
  },
  run: {
    running: (percent) => `已完成${percent}`,
    cancel: '停止',
    cancelled: '已停止。',
    failed: '计算中断了，请再试一次。'
  },
  people: {
    title: '顾客',
    note: '取其中一次模拟细看：每年年底，他们是怎样的人。',
    loading: '正在召集每一年的顾客……',
    failed: '没能召集到顾客。',
    again: '召集',
    wait: '上面的数字一算完，他们就到。',
    segments: {
      title: '按细分市场',
      name: '细分市场',
      satisfaction: '满意度',
      kept: '每100人留下',
      names: { regulars: '常客', occasional: '散客', newcomers: '新客' },
      note: '五年期末，全部模拟的平均。'
    },
    moves: {
      title: '人们怎样流动',
      grouping: '分类方式',
      year: '年底',
      play: '逐年播放',
      pause: '暂停',
      under: (policy) => `方案${policy}`,
      chart: (policy, year, parts) => `方案${policy}，第${year}年底：${parts.join('，')}。`,
      part: (name, n) => `${name}${n}人`,
      gone: '已流失',
      joined: '新来',
      year0: '年',
      table: '用表格看同样的数字',
      name: '类别',
      flows: '与上一年相比',
      flow: (from, to, n) => `${from} → ${to}：${n}人`,
      flowNote: '只列人数最多的几种；第一年没有上一年可比。',
      none: '没有人流动。'
    },
    groupings: { classes: '价值等级', quadrants: '四象限', stages: '五阶段' },
    groupNotes: {
      classes: '收入与服务成本：A收入高成本低，B收入高成本也高，C收入低成本也低，D收入低成本高。',
      quadrants: '购买频率与每次金额，以全体平均为界。',
      stages: '关系走到了哪一步：看时间长短、信任，以及最近发生的事。'
    },
    classes: { A: 'A级', B: 'B级', C: 'C级', D: 'D级' },
    quadrants: { 'bosom-friend': '挚友', butterfly: '蝴蝶', barnacle: '藤壶', 'passer-by': '过客' },
    stages: {
      acquaintance: '相识',
      reserve: '保留',
      steady: '稳定',
      'second-thoughts': '动摇',
      bond: '亲密'
    }
  },
  cloud: {
    title: '一个一个看',
    note: (n) => `上面所选那年年底还在的期初顾客，取${n}位。点一个点，或表格里的一行，认识这个人。`,
    axes: '坐标',
    use: '频率与金额',
    worth: '满意度与终身价值',
    under: '方案',
    x: { use: '每年订单', worth: '满意度' },
    y: { use: '每单金额', worth: '客户终身价值' },
    alt: (x, y, n) => `散点图，${n}个点，每点一位顾客：横轴为${x}，纵轴为${y}。下面的表格是同样的内容。`,
    table: '用表格看同样的顾客',
    customer: '顾客',
    group: '象限',
    page: (from, to, all) => `第${from}至${to}位，共${all}位`,
    next: '下一页',
    previous: '上一页',
    none: '没有下过单的顾客留下来可供显示。'
  },
  one: {
    number: (n) => `${n}号顾客`,
    close: '关闭',
    looking: '正在查这位顾客的经历……',
    lost: '没能查到这位顾客的经历。',
    again: '再查一次',
    satisfaction: '逐月满意度',
    satisfactionNote: '同一个人在两套方案下的样子；离开后线就断了。',
    story: '经历',
    month: '月份',
    under: { a: '方案A', b: '方案B' },
    ordered: (n, money) => `${n}笔订单，${money}`,
    failed: '服务出了差错',
    complained: '提出投诉',
    handled: (percent) => `提出投诉，对处理的满意程度为${percent}`,
    left: '离开',
    back: '被赢回',
    quiet: '–',
    gone: '已离开',
    quietNote: '两套方案下都没有事发生的月份不列出。',
    nothing: '这五年里什么也没发生。',
    fate: {
      stayed: (policy) => `方案${policy}：五年后仍是顾客。`,
      left: (policy, month, why) => `方案${policy}：第${month}个月离开，${why}。`
    },
    why: {
      ordinary: '没有特别的原因，自然流失',
      silent: '服务出了差错，没有说出来',
      answered: '服务出了差错，投诉之后',
      heard: '因为听说了一件事',
      ended: '当时就走了'
    },
    total: (orders, money) => `${orders}笔订单，${money}`
  }
};
