import { classBoard as en } from './en/class-board.ts';
import type { Pair } from './words.svelte.ts';
import { classBoard as zhCN } from './zh-CN/class-board.ts';

export const classBoardWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
