import type { play as en } from '../en/play.ts';

export const play: typeof en = {
  own: '只有作者和获得共享的同事看得到这个案例。',
  ownPage: '回到案例页',
  otherLanguage: {
    title: '这个案例还没有中文版',
    text: '作者目前只写了另一种语言。你可以换成那种语言来读案例和整个界面。',
    read: { en: '用英文阅读', zh: '用中文阅读' }
  },
  otherCases: '其他案例',
  brief: {
    kickers: { encounter: '案例', rounds: '分轮经营', project: '项目' },
    person: (name) => `你将面对：${name}`,
    roles: '你的角色',
    rolesNote: '所有角色都由你来演，一次作一个决定。每个角色都知道一些别人不知道的事。',
    how: '怎么玩',
    steps: {
      encounter: [
        '看发生了什么，听顾客说什么。',
        '选择你的做法。没有藏起来的标准答案，平静和信任会马上告诉你效果如何。',
        '随时可以反悔，每一步都能收回。',
        '结束以后，看看这番应对怎样影响了其他所有顾客。'
      ],
      rounds: [
        '在预算之内定好各项投入，然后锁定。',
        '顾客会过上几个月，你会看到结果，以及每项投入的贡献。',
        '下一轮从上一轮的设定接着来。每一轮都能收回。',
        '结束以后，看看你的决策怎样影响了全体顾客，与“一直照最初的设定”相比差多少。'
      ],
      project: [
        '选定下一步。每一步都要占用资金、时间或人手，有的还要先做完另一件事。',
        '一步对顾客的影响要过些时候才显出来，到结局时才看得到；先后次序很重要。',
        '随时可以反悔，每一步都能收回。',
        '结束以后，看看这个项目怎样影响了全体顾客。'
      ]
    },
    rounds: (n, months) => `共${n}轮，每轮${months}个月`,
    weeks: (n) => `共${n}周`,
    turns: (n) => `最多${n}次决定`,
    source: '案例出处',
    advanced: '换一批顾客？',
    seed: '顾客群编号',
    seedNote: '编号相同，顾客就一模一样，两次结果才能相互比较。',
    otherSeed: '随机换一批',
    start: '开始',
    opening: '正在打开……',
    load: '打开存档……'
  },
  scene: (n) => `第${n}幕`,
  round: (n, of) => `第${n}轮，共${of}轮`,
  ending: '结局',
  endings: { good: '圆满的结局', mixed: '有得有失的结局', bad: '糟糕的结局' },
  role: '你的角色',
  team: '全组',
  roleBrief: '只有你知道',
  choices: '你怎么做？',
  choicesHint: (n) => `按数字键1到${n}选中，按回车确定`,
  closed: (why) => `现在不能选：${why}`,
  you: '你',
  says: (name) => `${name}：`,
  calm: '平静',
  trust: '信任',
  calmWords: ['怒不可遏', '生气', '紧绷', '平和', '心平气和'],
  trustWords: ['毫不信任', '心存戒备', '将信将疑', '信任', '十分信任'],
  meter: (name, value, word) => `${name} ${value}，满分100，${word}`,
  rose: (name, by) => `${name}上升${by}`,
  fell: (name, by) => `${name}下降${by}`,
  same: (name) => `${name}不变`,
  face: (name, calm, trust) => `${name}：${calm}，${trust}`,
  turnsLeft: (_, s) => `还能作${s}次决定`,
  cost: (money) => `已花费${money}`,
  costNow: (money) => `这一步花费${money}`,
  changes: '带来的变化',
  timeUp: '决定的次数用完了。',
  living: {
    title: (months) => `顾客正在过这${months}个月……`,
    failed: '这一轮还没过完，计算就中断了。你的设定还在。',
    again: '再过一次'
  },
  results: (n) => `第${n}轮的结果`,
  leftOver: (name) => `剩余${name}`,
  stood: { satisfaction: '结束时的满意度', kept: '留住的顾客', profit: '最后一轮的利润' },
  undo: '收回一步',
  restart: '重新开始',
  restarted: '已回到第一幕，顾客群不变。',
  putBack: '恢复刚才的进度',
  more: '存档与打印',
  save: '存成文件',
  load: '打开文件……',
  print: '打印这一局',
  seed: (n) => `顾客群编号${n}`,
  loaded: {
    ok: '存档已打开。',
    unreadable: '这个文件不是存档。请选择在这里用“存成文件”保存的文件。',
    link: '网址里的推演读不出来。请完整地打开别人给你的链接。',
    failed: '没能把这一局重新走一遍。原来的进度没有动，请再试一次。',
    'other-case': '这是另一个案例的存档，请先打开那个案例。',
    stopped: (n, of) => `共${of}个决定，前${n}个已经照做；下一个在这一版案例里没有了。请从这里继续。`
  },
  notKept: '这个浏览器不保存任何内容（可能是无痕窗口）。你可以照常玩，但离开页面就会丢失；想留下来，请存成文件。',
  elsewhere: { text: '这个案例刚才在另一个窗口里接着玩了。', load: '从那里接着玩' },
  trouble: {
    title: { 'other-version': '案例改过了，和你上次玩的不一样', damaged: '存档读不出来' },
    'other-version': '原来的进度还在这台设备上，没有动过。请决定怎样处理。',
    damaged: '存档在这台设备上损坏了。什么都没有丢掉：可以先把剩下的内容存成文件，再重新开始。',
    takeOver: '照原来的决定再走一遍',
    startOver: '重新开始',
    saveRaw: '把原来的进度存成文件'
  },
  end: {
    cost: '花了多少',
    decisions: '作了几次决定',
    next: '接下来',
    outcome: '看看对顾客群的影响',
    outcomeNote: '此后几个月的满意度、忠诚度和利润，以及同一批顾客走另一条路会怎样。',
    another: '未必非走到这一步不可：收回最后一步，换个做法试试。',
    undo: '收回最后一步',
    again: '再玩一次'
  }
};
