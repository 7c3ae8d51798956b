import { seat as en } from './en/class.ts';
import type { Pair } from './words.svelte.ts';
import { seat as zhCN } from './zh-CN/class.ts';

export const classWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
