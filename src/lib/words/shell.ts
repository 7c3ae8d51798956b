import { shell as en } from './en/shell.ts';
import { shell as zhCN } from './zh-CN/shell.ts';
import type { Pair } from './words.svelte.ts';

export const shellWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
