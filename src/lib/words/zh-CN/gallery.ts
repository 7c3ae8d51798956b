import type { gallery as en } from '../en/gallery.ts';

export const gallery: typeof en = {
  title: '练习案例',
  lead: '选一个案例。面谈大约一杯咖啡的工夫，分轮经营和项目稍长一些；随时可以停下，回头再接着玩。',
  difficulty: ['', '入门', '适中', '较难'],
  difficultyLabel: (word, n) => `难度：${word}，三级中的第${n}级`,
  kinds: { encounter: '与顾客面谈', rounds: '分轮经营', project: '分步项目' },
  team: (min, max) => (min === max ? `每组${max}人` : `每组${min}至${max}人`),
  about: (names) => `知识点：${names}`,
  joiner: '、',
  filters: {
    title: '筛选案例',
    any: '全部',
    kind: '类型',
    industry: '行业',
    time: '时间',
    times: { short: '20分钟以内', middle: '20至45分钟', long: '45分钟以上' },
    concept: '知识点',
    difficulty: '难度',
    clear: '清除筛选',
    shown: (n, all) => `${all}个案例中的${n}个`,
    none: { title: '没有符合的案例', text: '没有案例同时符合这些条件。请去掉一项，或者全部清除。' }
  },
  minutes: (n) => `约${n}分钟`,
  endings: (n) => `${n}种结局`,
  play: '开始',
  useInClass: '用于课堂',
  goOn: (n) => `接着玩（已作${n}个决定）`,
  result: '看你的结局',
  saved: (n) => `你的进度：已作${n}个决定`,
  over: '你已经走到一个结局',
  others: '只有其他语言的案例',
  othersNote: '这些案例还没有中文版。',
  inClass: { title: '正在上课', text: '有一个班正在用这个案例上课，谜底揭晓后重新开放。' },
  broken: { title: '暂时不能开始', text: '案例文件里有需要修改的地方。作者运行下面的命令，就会看到改哪里、怎样改：' },
  none: { title: '这里还没有案例', text: '一个案例就是一份读得懂的文件，加上几张图。把它的文件夹放进服务器的 scenarios，再刷新本页即可。' }
};
