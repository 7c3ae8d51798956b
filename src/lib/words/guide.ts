import { guide as en } from './en/guide.ts';
import type { Pair } from './words.svelte.ts';
import { guide as zhCN } from './zh-CN/guide.ts';

export const guideWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
