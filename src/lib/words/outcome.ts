import { outcome as en } from './en/outcome.ts';
import { outcome as zhCN } from './zh-CN/outcome.ts';
import type { Pair } from './words.svelte.ts';

export const outcomeWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
