import { home as en } from './en/home.ts';
import type { Pair } from './words.svelte.ts';
import { home as zhCN } from './zh-CN/home.ts';

export const homeWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
