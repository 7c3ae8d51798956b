import { classPlay as en } from './en/class-play.ts';
import type { Pair } from './words.svelte.ts';
import { classPlay as zhCN } from './zh-CN/class-play.ts';

export const classPlayWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
