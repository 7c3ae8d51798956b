import { lab as en } from './en/lab.ts';
import type { Pair } from './words.svelte.ts';
import { lab as zhCN } from './zh-CN/lab.ts';

export const labWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
