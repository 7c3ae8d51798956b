import { cards as en } from './en/cards.ts';
import { cards as zhCN } from './zh-CN/cards.ts';
import type { Pair } from './words.svelte.ts';

export const cardWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
