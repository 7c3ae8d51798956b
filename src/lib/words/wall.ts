import { wall as en } from './en/wall.ts';
import type { Pair } from './words.svelte.ts';
import { wall as zhCN } from './zh-CN/wall.ts';

export const wallWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
