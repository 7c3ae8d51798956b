import { levers as en } from './en/levers.ts';
import { levers as zhCN } from './zh-CN/levers.ts';
import type { Pair } from './words.svelte.ts';

export const leverWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
