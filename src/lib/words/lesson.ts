import { lesson as en } from './en/lesson.ts';
import type { Pair } from './words.svelte.ts';
import { lesson as zhCN } from './zh-CN/lesson.ts';

export const lessonWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
