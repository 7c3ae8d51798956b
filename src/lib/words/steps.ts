import { steps as en } from './en/steps.ts';
import type { Pair } from './words.svelte.ts';
import { steps as zhCN } from './zh-CN/steps.ts';

export const stepsWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
