import type { home as en } from '../en/home.ts';

export const home: typeof en = {
  title: 'Relate · 在情境里学客户关系管理',
  headline: ['顾客是走是留，', '就看你', '下一句话', '怎么说。'],
  lead: 'Relate 是客户关系管理的案例沙盘。你面对一位模拟的顾客，一步一步作决定，然后看到这番应对怎样改变了成千上万名顾客的满意度、忠诚度和公司的利润。',
  start: '去见第一位顾客',
  goOn: '接着上次玩',
  join: '输入课堂码上课',
  open: '开课',
  openNote: '教师入口',
  all: '全部案例',
  lab: '到实验室经营整家公司',
  tryTitle: '试一试，你会怎么做？',
  tries: { listen: '倾听', offer: '提方案', argue: '争辩' },
  inClass: '这台服务器上的案例此刻都在课堂上使用，谜底揭晓后再来练习。',
  none: '这台服务器上还没有案例。一个案例就是一份读得懂的文件，把它的文件夹放进 scenarios，再刷新即可。',
  facts: (scenes, endings, minutes) => `${scenes}幕 · ${endings}种结局 · 约${minutes}分钟`,
  peopleTitle: '谁来用',
  people: [
    { name: '学习者', text: '一个人也能练，快慢由你。每一步都可以收回，进度留在这台设备上，不用注册。' },
    { name: '小组', text: '围着一块屏幕坐下。每个角色都知道一些别人不知道的事，先商量再选；结束后看看没走的那条路通向哪里。' },
    { name: '教师', text: '开一堂课，把课堂码投到大屏幕上，学生用手机入座、分组演练；各组的投票你都看得到，可以暂停、评分、揭晓。' }
  ],
  how: '一个案例怎么走',
  steps: [
    { name: '见面', text: '一位有委屈、有表情、有情绪的顾客。' },
    { name: '决定', text: '倾听、提方案、解释、拒绝，平静和信任立刻变化。' },
    { name: '看结果', text: '几个月以后，谁留下，谁离开，赚了还是赔了。' },
    { name: '作比较', text: '同一批顾客，另一条路。' }
  ]
};
