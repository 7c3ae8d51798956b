import { boards as en } from './en/boards.ts';
import type { Pair } from './words.svelte.ts';
import { boards as zhCN } from './zh-CN/boards.ts';

export const boardWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
