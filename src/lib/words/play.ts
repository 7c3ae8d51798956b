import { play as en } from './en/play.ts';
import type { Pair } from './words.svelte.ts';
import { play as zhCN } from './zh-CN/play.ts';

export const playWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
