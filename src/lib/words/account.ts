import { account as en } from './en/account.ts';
import { account as zhCN } from './zh-CN/account.ts';
import type { Pair } from './words.svelte.ts';

export const accountWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
