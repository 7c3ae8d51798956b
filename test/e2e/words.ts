/** What a person reads on the pages, for the tests that are run in both languages. */
export const words = {
  en: {
    locale: 'en',
    switch: '中文',
    begin: 'Begin',
    choices: 'What do you do?',
    toOutcome: 'See what it did to the customers',
    outcome: 'What came of it',
    charts: ['Satisfaction', 'Loyalty', 'Profit'],
    table: 'The same numbers as a table',
    road: 'The other road',
    truth: 'Show what really happened',
    toCustomers: 'Meet the customers',
    customers: 'The customers',
    undo: 'Take back',
    restart: 'Start again',
    missing: '/practice/nobody'
  },
  zh: {
    locale: 'zh-CN',
    switch: 'English',
    begin: '开始',
    choices: '你怎么做？',
    toOutcome: '看看对顾客群的影响',
    outcome: '结果如何',
    charts: ['满意度', '忠诚度', '利润'],
    table: '用表格看同样的数字',
    road: '另一条路',
    truth: '看真实结局',
    toCustomers: '看看这些顾客',
    customers: '顾客名录',
    undo: '收回一步',
    restart: '重新开始',
    missing: '/practice/nobody'
  }
} as const;
export type Words = (typeof words)['en'] | (typeof words)['zh'];
