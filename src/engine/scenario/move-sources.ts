import type { MoveName, Text } from './types.ts';

/** Where each row of the table of moves comes from. */
export const moveSources: Readonly<Record<MoveName, Text>> = {
  listen: {
    zh: '积极倾听最能平复情绪强烈的投诉者（Herhausen等，2023）',
    en: 'Active listening calms highly aroused complainers best (Herhausen et al., 2023)'
  },
  acknowledge: {
    zh: '用具体的话说出对方的处境，顾客更满意，也更愿意再买（Packard、Berger，2021）',
    en: 'Concrete words that show one has heard raise satisfaction and spending (Packard & Berger, 2021)'
  },
  apologise: {
    zh: '道歉比小额现金更能换来谅解；要早，要短（Abeler等，2009）',
    en: 'An apology wins more forgiveness than a small sum of money; early and short (Abeler et al., 2009)'
  },
  stall: {
    zh: '安抚和道歉一旦拖长（约7秒以上），满意度反而下降（Singh等，2018）',
    en: 'Past about 7 seconds of apology and soothing, satisfaction falls (Singh et al., 2018)'
  },
  offer: {
    zh: '给出几个方案供选择，即使结果不如所愿，顾客也更满意（Singh等，2018）',
    en: 'Several options please even when the outcome is not what was wished (Singh et al., 2018)'
  },
  act: {
    zh: '问题是否解决，是投诉处理满意度最强的驱动因素（Orsingher等，2010）',
    en: 'The outcome is the strongest driver of satisfaction with complaint handling (Orsingher et al., 2010)'
  },
  compensate: {
    zh: '企业有错时才需要补偿；超过价格的150%左右不再有好处（Haesevoets等，2017）',
    en: 'Needed where the firm is at fault; beyond about 150 % of the price it gains nothing (Haesevoets et al., 2017)'
  },
  inform: {
    zh: '及时告知进展属于过程公平，对满意度的作用较小但稳定（Orsingher等，2010）',
    en: 'Telling how things stand is part of a fair process; a small, steady effect (Orsingher et al., 2010)'
  },
  ask: {
    zh: '询问显出关心，属于互动公平；单靠询问不会让人平静（Orsingher等，2010）',
    en: 'Asking shows concern, a part of fair treatment; by itself it does not calm (Orsingher et al., 2010)'
  },
  explain: {
    zh: '一开口就解释会让怒气更大；倾听之后再解释才有用（Herhausen等，2023）',
    en: 'An explanation that comes first feeds anger; after listening it helps (Herhausen et al., 2023)'
  },
  refuse: {
    zh: '拒绝意味着结果不公平，而结果最要紧（Orsingher等，2010）',
    en: 'A refusal is an unfair outcome, and the outcome matters most (Orsingher et al., 2010)'
  },
  argue: {
    zh: '只有案例佐证：文献里的总裁与旅客争辩，没有成功',
    en: "One case only: the source's chief executive argued with the passenger and failed"
  },
  blame: {
    zh: '推断：把责任推给别人或顾客，没有找到可用的测量',
    en: 'Our guess: blaming others or the customer; no usable measurement was found'
  },
  promise: {
    zh: '证据薄弱：承诺暂时有用；失信的代价由案例另外写出',
    en: 'Weak evidence: a promise helps for now; the price of breaking it is written in the case'
  },
  'follow-up': {
    zh: '行业经验：事后回访显示企业把事情放在心上',
    en: 'Good practice: calling back afterwards shows that the firm has not forgotten'
  },
  thank: {
    zh: '行业经验：感谢顾客提出意见',
    en: 'Good practice: thanking the customer for speaking up'
  },
  escalate: {
    zh: '推断：转给上级要重说一遍，顾客会觉得被推来推去',
    en: 'Our guess: being passed on means telling it all again'
  },
  appeal: {
    zh: '推断：以社会利益相劝，只有已经信任时才听得进；文献认为可能有效',
    en: 'Our guess: appealing to the good of society is heard only by those who trust; the source says it may work'
  }
};
