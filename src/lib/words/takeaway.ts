import { takeaway as en } from './en/takeaway.ts';
import type { Pair } from './words.svelte.ts';
import { takeaway as zhCN } from './zh-CN/takeaway.ts';

export const takeawayWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
