import { sheets as en } from './en/sheets.ts';
import type { Pair } from './words.svelte.ts';
import { sheets as zhCN } from './zh-CN/sheets.ts';

export const sheetWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
export type SheetWords = typeof en;
