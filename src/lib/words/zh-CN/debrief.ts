import type { debrief as en } from '../en/debrief.ts';

export const debrief: typeof en = {
  moves: {
    intro: '每次决策以后，平静和信任怎样变化，每一分变化从哪里来。',
    introFirm: '每次决策花了多少、改变了什么，从哪里来。',
    step: (n) => `第${n}步`,
    stepBy: (n, role) => `第${n}步 · ${role}`,
    teamName: '全组',
    quote: (text) => `“${text}”`,
    says: (name) => `${name}说：`,
    reply: (name) => `${name}回答：`,
    calm: '平静',
    trust: '信任',
    cost: '花费',
    weeks: '周数',
    fromTo: (before, after) => `${before} → ${after}`,
    source: '变化从哪里来',
    of: {
      choice: '这个选择的额外影响',
      line: '对方的反应',
      ending: '结局本身'
    },
    move: (name) => `做法“${name}”`,
    use: (n) => (n === 2 ? '第二次用，效果减半' : n === 3 ? '第三次用，效果只剩四分之一' : `第${n}次用，不再起作用`),
    useBad: (n) => `第${n}次用，伤害不减`,
    afterListening: '在倾听之后',
    notListened: '还没有倾听',
    joiner: '，',
    nothing: '没有变化。',
    timeUp: '这是最后一次机会，时间到了。',
    grades: {
      good: '依据充分',
      fair: '有一定依据',
      weak: '依据薄弱',
      guess: '只是推测',
      practice: '来自实践经验'
    },
    gradesTitle: '各种依据是什么意思',
    gradesNote: {
      good: '多项严谨的研究结论一致。',
      fair: '有研究支持，但数量少，或来自其他行业。',
      weak: '只有一个案例或一篇报道。',
      guess: '为教学而作的假设，欢迎质疑。',
      practice: '从业者这样说，几乎没有人测量过。'
    },
    from: (source) => `出处：${source}`,
    tableTitle: '你用过的做法及其作用',
    firstUse: (calm, trust) => `第一次使用：平静${calm}，信任${trust}。`,
    thenListened: (calm, trust) => `倾听之后：平静${calm}，信任${trust}。`,
    overridden: '这个案例为这种做法另设了数值。',
    names: {
      listen: '倾听',
      acknowledge: '体谅对方的感受',
      apologise: '简短道歉',
      stall: '拖延，或没完没了地道歉',
      offer: '提出方案',
      act: '动手解决',
      compensate: '补偿',
      inform: '告知情况',
      ask: '询问',
      explain: '解释',
      refuse: '拒绝',
      argue: '争辩',
      blame: '责怪对方',
      promise: '承诺',
      'follow-up': '跟进回访',
      thank: '致谢',
      escalate: '请上级出面',
      appeal: '诉诸社会责任'
    }
  },
  concepts: {
    intro: '这个案例想说明什么，你的决策用到了哪些。',
    touched: '用到了',
    missed: '没用到',
    where: '你在这一步用到了',
    could: (n) => `还有${n}个选择会用到它`,
    at: (role, choice) => `${role}：${choice}`,
    none: '这个案例没有列出知识点。',
    all: '所有知识点你都用到了。',
    count: (n, all) => `共${all}个知识点，用到${n}个。`
  },
  truth: {
    intro: '这个案例有真实的结局。先想一想：换了你会怎么做，为什么？',
    reveal: '看真实结局',
    hide: '收起',
    same: '真实的结局和你的一样。',
    other: (name) => `在这个案例里，这个结局叫“${name}”。`
  },
  model: {
    intro: '案例是为教学编写的，作者写了一种比较好的处理。先想一想：换了你会怎么做，为什么？',
    reveal: '看参考结局',
    hide: '收起',
    same: '你走到了这个结局。',
    other: (name) => `在这个案例里，这个结局叫“${name}”。`
  },
  questions: {
    intro: '可以小组讨论，也可以自己想。没有标准答案。',
    note: (n) => `第${n}题的笔记`,
    kept: '笔记只留在这台设备上，别人看不到。',
    lost: '这个浏览器不允许保存笔记。离开以前请打印或抄下来。',
    hint: '可以想一想',
    about: (concept) => `涉及：${concept}`,
    none: '这个案例没有讨论题。'
  }
};
