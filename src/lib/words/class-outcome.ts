import { classOutcome as en } from './en/class-outcome.ts';
import { classOutcome as zhCN } from './zh-CN/class-outcome.ts';
import type { Pair } from './words.svelte.ts';

export const classOutcomeWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
