import { cases as en } from './en/cases.ts';
import type { Pair } from './words.svelte.ts';
import { cases as zhCN } from './zh-CN/cases.ts';

export const casesWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
