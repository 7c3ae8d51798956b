import { teach as en } from './en/teach.ts';
import type { Pair } from './words.svelte.ts';
import { teach as zhCN } from './zh-CN/teach.ts';

export const teachWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
