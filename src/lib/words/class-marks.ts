import { classMarks as en } from './en/class-marks.ts';
import type { Pair } from './words.svelte.ts';
import { classMarks as zhCN } from './zh-CN/class-marks.ts';

export const classMarksWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
