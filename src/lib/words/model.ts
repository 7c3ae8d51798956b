import { model as en } from './en/model.ts';
import { model as zhCN } from './zh-CN/model.ts';
import type { Pair } from './words.svelte.ts';

export const modelWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
