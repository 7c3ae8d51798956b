import { debrief as en } from './en/debrief.ts';
import { debrief as zhCN } from './zh-CN/debrief.ts';
import type { Pair } from './words.svelte.ts';

export const debriefWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
