import { log as en } from './en/log.ts';
import type { Pair } from './words.svelte.ts';
import { log as zhCN } from './zh-CN/log.ts';

export const logWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
