import { control as en } from './en/control.ts';
import type { Pair } from './words.svelte.ts';
import { control as zhCN } from './zh-CN/control.ts';

export const controlWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
