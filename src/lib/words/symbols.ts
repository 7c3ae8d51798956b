import { symbols as en } from './en/symbols.ts';
import { symbols as zhCN } from './zh-CN/symbols.ts';
import type { Pair } from './words.svelte.ts';

export const symbolWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
