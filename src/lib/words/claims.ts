import { claims as en } from './en/claims.ts';
import { claims as zhCN } from './zh-CN/claims.ts';
import type { Pair } from './words.svelte.ts';

export const claimsWords: Pair<typeof en> = { en, 'zh-CN': zhCN };
