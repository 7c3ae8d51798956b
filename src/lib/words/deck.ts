import { deck as en } from './en/deck.ts';
import type { Pair } from './words.svelte.ts';
import { deck as zhCN } from './zh-CN/deck.ts';

export const deckWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
