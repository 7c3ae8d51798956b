import { chart as en } from './en/chart.ts';
import type { Pair } from './words.svelte.ts';
import { chart as zhCN } from './zh-CN/chart.ts';

export const chartWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
