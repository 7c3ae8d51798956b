import { join as en } from './en/join.ts';
import type { Pair } from './words.svelte.ts';
import { join as zhCN } from './zh-CN/join.ts';

export const joinWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
