import type { industries as en } from '../en/industries.ts';

export const industries: typeof en = {
  airline: '航空',
  telecom: '电信',
  restaurant: '餐饮',
  retail: '零售',
  furniture: '家居',
  'online-shop': '网店',
  bank: '银行',
  utility: '供电与公用事业',
  hospital: '医院',
  'business-services': '商务服务',
  'fast-moving-goods': '快速消费品',
  'industrial-supplier': '工业品供应'
};
