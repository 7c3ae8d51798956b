import { gallery as en } from './en/gallery.ts';
import type { Pair } from './words.svelte.ts';
import { gallery as zhCN } from './zh-CN/gallery.ts';

export const galleryWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
