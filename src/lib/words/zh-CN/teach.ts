import type { teach as en } from '../en/teach.ts';

export const teach: typeof en = {
  title: '我的课堂',
  account: '我的账号',
  lead: '开一堂课，把加入码投到大屏幕上，学生用手机入座。',
  fresh: {
    title: '开课',
    first: '这是你的第一堂课，该填的都已填好，按“开课”就行。除了案例，其余的以后都能改。',
    name: '课堂名称',
    nameHint: '学生加入时会看到。',
    case: '案例',
    later: '稍后再选',
    laterText: '先分组，到第2步再选案例。',
    minutes: (n) => `约${n}分钟`,
    speaks: { both: '中文、英文', zh: '只有中文', en: '只有英文' },
    more: '分组与语言',
    moreNow: (teams, places, rule) => `${teams}个小组，每组最多${places}人 · ${rule}`,
    rule: '分组方式',
    teams: '小组数',
    places: '每组人数上限',
    languages: '课堂语言',
    names: { zh: '中文', en: '英文' },
    open: '开课',
    rehearse: '让机器人陪练',
    rehearseMore: '十二个程序会入座，像学生一样操作，节奏跟得上。不计成绩，也不会锁住案例。',
    rehearsal: (title) => `演练：${title}`,
    opening: '正在开课……',
    noCase: '这台服务器上还没有案例。可以先开课，也可以把案例的文件夹放进 scenarios，再刷新本页。'
  },
  broken: (names) => `案例文件有待修改，暂时不能用：${names}。`,
  brokenHow: '看看要改哪里',
  running: '正在上课',
  ended: '已结束',
  none: '现在没有进行中的课堂。用上面的表单开一堂。',
  people: (_, s) => `${s}人入座`,
  noCaseYet: '还没选案例',
  code: (code) => `加入码 ${code}`,
  goOn: '进入课堂',
  wall: '投影加入码',
  look: '查看',
  watches: '你是这堂课的观察员',
  end: '结束课堂',
  endAsk: {
    title: (name) => `结束“${name}”？`,
    text: '学生不能再操作，也不能再加入。已有的记录会保留，随时可以查看。结束后不能重新打开。',
    yes: '结束课堂',
    no: '继续上课'
  },
  remove: '删除',
  removeAsk: {
    title: (name) => `删除“${name}”？`,
    text: (people) => `将永久删除：${people ? `${people}的记录、` : ''}各组的全部决定和笔记、所有评分，以及名单。此操作不能撤销。`,
    yes: '全部删除',
    no: '保留'
  },
  removed: (name) => `已删除“${name}”。`,
  over: (name) => `“${name}”已结束。`,
  problems: {
    title: '请填写课堂名称，1到80个字。',
    case: '这个案例现在不能用。请换一个，或者稍后再选。',
    languages: '请至少选一种案例具备的语言。',
    teams: '小组数请填1到20。',
    places: '每组人数请填1到12。',
    failed: '没能开课，请稍后再试。',
    gone: '这堂课已经不在了。',
    right: '只有这堂课的教师才能这样做。'
  }
};
