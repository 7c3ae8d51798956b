import { customers as en } from './en/customers.ts';
import { customers as zhCN } from './zh-CN/customers.ts';
import type { Pair } from './words.svelte.ts';

export const customersWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
