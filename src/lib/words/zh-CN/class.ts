import type { seat as en } from '../en/class.ts';

export const seat: typeof en = {
  phases: {
    form: '分组',
    choose: '选案例',
    prepare: '准备',
    simulate: '情景模拟',
    evaluate: '互评',
    'sum-up': '总结',
    ended: '下课'
  },
  step: (n, name) => `第${n}步：${name}`,
  team: (n) => `第${n}组`,
  me: (name) => `${name}（你）`,
  opening: '正在进入课堂……',
  part: '页面有一部分没有收到，请刷新。',
  timeLeft: (time) => `还剩${time}`,
  timeOver: '时间到了，等大家都好了，老师会进入下一步。',
  sending: '正在发送……',
  dismiss: '知道了',
  saved: '已提交',

  connection: {
    lost: (time) => `${time}起断网。你做的都留着，网络一恢复就会发出去。`,
    polling: '网络较慢，页面每两秒更新一次。',
    kept: (n) => `${n}条待发送`
  },
  closed: {
    title: '这台设备在课堂里没有座位',
    text: '可能你的座位已换到别的设备，或者座位被收回了。凭返回口令可以回到原来的座位。',
    gone: '这个课堂不在了',
    goneText: '老师可能已经删掉了它，或者网址有误。',
    join: '进入课堂'
  },
  paused: { title: '暂停', text: '所有计时都停住了，稍后老师会继续。' },
  teacher: '老师说',

  seat: {
    title: '你的座位',
    number: (n) => `${n}号座位`,
    word: '返回口令',
    keep: '记下这个口令：换手机、断线，都能凭它回到座位。',
    name: '昵称',
    more: '改昵称、退出课堂',
    save: '保存',
    none: '没填昵称，大家看到的是代号。',
    leave: '退出课堂',
    leaveAsk: {
      title: '要退出课堂吗？',
      text: '座位会让出来，返回口令也随之失效；小组作过的决定都还在。以后可以凭课堂码重新入座。',
      yes: '退出',
      no: '留下'
    }
  },

  roster: {
    title: '在名单里找到自己',
    only: '名单只有老师能看到，别人看到的仍是你的座位。',
    number: '学号',
    name: '姓名',
    find: '就是我',
    found: (name, number) => `名单上的你：${name}，${number}`,
    problems: {
      'not-found': '名单里没有这个学号和姓名。请检查两项，或者问问老师。',
      taken: '这个学号已经有人入座了，请告诉老师。',
      often: '试的次数太多了，请过一分钟再试。'
    }
  },

  form: {
    title: '找到你的小组',
    own: '点一个小组就坐下；老师进入下一步之前，随时可以换。',
    automatic: '老师一开始，系统就自动分组，你不用做什么。',
    drag: '由老师安排小组，排好了这里会自动显示。',
    roster: '按老师的名单分组，在名单里找到自己，就坐到你的小组。',
    noTeams: '还没有小组。老师设好以后，这里会自动出现。',
    taken: (taken, places) => `${places}个位子，已坐${taken}人`,
    empty: '还没有人',
    full: '坐满了',
    join: '坐到这组',
    joinOf: (team) => `坐到这组：${team}`,
    leave: '离开这组',
    mine: '你的小组',
    none: '你还没有小组',
    nameTeam: '给小组起个名字',
    waiting: '分好组以后，老师会进入下一步。'
  },

  choose: {
    title: '案例',
    waiting: '老师正在选案例',
    waitingText: '选好了会自动出现在这里。',
    chosen: '就是这个案例，马上开始准备。',
    person: (name) => `你们将面对${name}。`
  },

  prepare: {
    title: '准备这场谈话',
    boardTitle: '准备',
    role: '你的角色',
    noRole: '你还没有角色，在下面认领一个。',
    watches: '这一场你是旁观：跟着看，过后给各组打分。',
    brief: '只有你知道',
    noBrief: '这个角色没有只有自己知道的事。',
    roles: '组里的角色',
    acts: '扮演顾客',
    nobody: '空缺',
    take: '认领',
    takeOf: (role) => `认领角色：${role}`,
    giveUp: '让出',
    shared: (names) => `你和${names}共同担任这个角色。`,
    captain: '组长',
    makeCaptainOf: (name) => `推选${name}为组长`,
    noTeam: '你不在任何小组里，请告诉老师。'
  },

  notes: {
    title: '笔记和台词',
    hint: '全组都看得到，谁都可以改。',
    empty: '还没有内容。怎么开场？谁说哪一句？',
    label: '写一条笔记或台词',
    add: '添上',
    edit: '修改',
    editOf: (text) => `修改“${text}”`,
    strike: '划掉',
    strikeOf: (text) => `划掉“${text}”`,
    save: '保存',
    cancel: '取消',
    by: (name) => `${name}写的`
  },

  rehearsal: {
    title: '自己排练',
    text: '和模拟顾客过一遍开头几幕。只有你自己看得到，不计成绩。',
    boardText: '先试走几步。只有你看得到，也不算数。',
    begin: '开始排练',
    again: '从头再来',
    badge: '排练，不计成绩',
    over: '排练就到这里。'
  },

  chat: {
    title: '组内聊天',
    open: '小组',
    unread: (_, s) => `${s}条新消息`,
    empty: '还没有人说话。这里只有本组看得到。',
    label: '对小组说',
    send: '发送',
    close: '收起',
    members: '谁在',
    here: '在线',
    away: '离开',
    watching: '旁观',
    hand: '举手中'
  },
  hand: { raise: '举手', lower: '放下', raised: '你举手了，老师看得到。' }
};
