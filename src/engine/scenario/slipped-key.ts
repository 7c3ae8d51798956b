import { noSpaceAfterColon } from './checks/yaml.ts';
import { fullWidth } from './checks/values.ts';
import type { Problem } from './findings.ts';

/** What is wrong with a key, or with a text that should have been one, whose colon is full-width or has no space; null when that is not it. */
export function slippedKey(text: string): Problem | null {
  const [all = '', key = '', colon = ''] = /^\s*([^\s:：]{1,60})[\s\u3000]*(：|:(?=\S))/.exec(text) ?? [];
  if (colon === '：') return fullWidth(`${key}：`, `${key}: `);
  return colon === ':' ? noSpaceAfterColon(key, text.slice(all.length)) : null;
}
