/** How old somebody looks. */
export type Age = 'young' | 'middle' | 'old';

/** Chinese given names tell a generation, and the library mixes all of them: these are common ones of three. */
export const givenNames = {
  female: {
    young: '欣怡 梓涵 雨桐 思佳 子欣 语桐 诗雨 雨欣 静怡 一诺 若汐 可馨 梦琪 佳琪 晓彤 雅婷 思琪 心怡 婉清 雨薇 嘉怡 艺涵 依诺 紫萱',
    middle: '丽 敏 静 艳 娟 霞 燕 娜 婷 慧 莉 颖 丹 琳 海燕 晓燕 丽娜 春梅 红梅 雪梅 晓红 丽君 文静 秋萍',
    old: '秀英 桂兰 玉兰 秀珍 桂英 玉珍 淑兰 凤英 兰英 淑珍 玉梅 秀兰 桂芳 淑芬 素珍 惠珍 月娥 美珍 翠英 爱华 国珍 宝珍 瑞芳 素琴'
  },
  male: {
    young: '浩宇 子轩 宇航 浩然 俊杰 梓豪 博文 天宇 俊熙 宇轩 明轩 家豪 子豪 奕辰 泽洋 皓轩 志远 思远 昊天 嘉懿 子默 雨泽 睿渊 晨阳',
    middle: '伟 强 磊 军 勇 杰 涛 斌 鹏 辉 超 波 刚 建军 志强 海涛 晓东 卫东 永强 文斌 立伟 志刚 建辉 振东',
    old: '建国 国强 德明 志明 永福 德华 玉林 富贵 长福 文清 国栋 福生 广林 树林 振华 庆祥 宝山 世昌 耀祖 德厚 克勤 国良 学文 金山'
  }
} as const;
