import type { cases as en } from '../en/cases.ts';

export const cases: typeof en = {
  title: '我的案例',
  lead: '自己写一个案例，先独自试玩，再带进课堂。一个案例就是一份文本，可以配图。',
  toClasses: '我的课堂',
  toCases: '全部案例',
  send: {
    title: '上传案例',
    drop: '把文件拖到这里，或点击选择',
    file: '.yaml 文件，或者装有 scenario.yaml 和 media 文件夹的 .zip，最大8 MB。',
    paste: '或者粘贴文本',
    text: '案例文本',
    check: '检查并保存',
    checking: '正在检查……',
    note: '有错误的案例也会存为草稿，并逐行告诉你怎样改。'
  },
  start: {
    title: '从现成的开始',
    lead: '下载后用任何文本编辑器打开，一次改一处，再传回这里。',
    templates: { encounter: '模板：和一位顾客的谈话', rounds: '模板：几轮经营', project: '模板：一个项目' },
    none: '这台服务器上的案例正在上课，等课堂揭晓后再来下载。'
  },
  list: '已有案例',
  none: '还没有案例。可以从模板开始，也可以上传手头的案例。',
  shared: '同事共享给我的',
  by: (name) => `${name}编写`,
  states: { clean: '可以使用', warnings: '可以使用，有提醒', broken: '草稿，有错误' },
  version: (n, day) => `第${n}版，${day}`,
  classes: (_, s) => `${s}堂课用过`,
  readers: (_, s) => `共享给${s}位同事`,
  try: '独自试玩',
  open: '用它开课',
  download: '下载',
  asZip: '下载全部内容（.zip）',
  asYaml: '下载剧本（.yaml）',
  copy: { owner: '复制一份', reader: '复制成我的案例' },
  told: {
    sent: '已保存。',
    replaced: '新版本已保存。已经开始的课堂继续用原来的版本。',
    restored: '旧版本已恢复为最新版。',
    copied: '这一份归你所有，可以随意修改。',
    removed: '案例已删除。',
    left: '已从你的列表中移除。',
    shared: (name) => `${name}现在可以使用和复制这个案例了。`,
    unshared: '已收回。已经开始的课堂不受影响。'
  },
  findings: {
    clean: '没有要改的地方。',
    errors: (_, s) => `${s}处错误`,
    others: (_, s) => `${s}处提醒`,
    counted: (counts) => `${counts}。`,
    broken: '请在文件里改正错误，再在下面上传新版本。改好之前不能试玩，也不能开课。',
    fine: '可以试玩，也可以开课。这些提醒值得看一看。',
    title: '要改的地方',
    place: (line, column) => `第${line}行第${column}列`,
    severity: { error: '错误', warning: '提醒', note: '备注' },
    more: (_, s) => `还有${s}处，请先改好以上各处。`,
    leftOut: (names) =>
      `以下文件不属于案例，没有保存：${names}。会保存的是 scenario.yaml、README.md、media 里的图片和 playthroughs 里的走法。`
  },
  replace: {
    title: '上传新版本',
    lead: '新版本会取代现在这一版。只传 .yaml 时图片照旧；传 .zip 时以压缩包里的为准。旧版本保留在下面；已经开始的课堂继续用原来的版本。'
  },
  versions: {
    title: '历次版本',
    now: '现用',
    restore: '恢复为最新版',
    restoreOf: (n) => `恢复为最新版：第${n}版`,
    zip: (n) => `下载第${n}版`
  },
  share: {
    title: '共享',
    lead: '在这台服务器上有账号的同事可以试玩、开课和复制，但不能修改。',
    email: '同事的邮箱',
    share: '共享',
    take: '收回',
    takeOf: (name) => `从${name}那里收回`,
    none: '目前只有你看得到。',
    leave: '从我的列表中移除'
  },
  remove: {
    title: '删除',
    open: '删除这个案例……',
    free: '所有版本和图片都将永久删除。没有课堂在用它。',
    used: (_, s) => `所有版本和图片都将从你这里永久删除。有${s}堂课在用它：这些课堂会一直保留各自的版本。`,
    shared: '共享给同事的也会一并收回，他们自己复制的除外。',
    yes: '永久删除'
  }
};
