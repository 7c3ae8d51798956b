import { industries as en } from './en/industries.ts';
import { industries as zhCN } from './zh-CN/industries.ts';
import type { Pair } from './words.svelte.ts';

export const industryWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
