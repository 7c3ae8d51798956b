import type { Condition, ReadOut } from './types.ts';

const value = /^(calm|trust|cost|weeks|people|round)\s*(>=|<=|>|<)\s*([+-]?\d+)$/;
const ofBase = /^(money|satisfaction|loyalty|churn|profit)\s*(>=|<=|>|<)\s*([+-]?\d+(?:\.\d+)?)$/;
const chose = /^chose\s+([^\s.]+)\.([^\s.]+)$/;

/** Reads one condition (`trust >= 60`, `chose desk.listen`); null when it is neither. */
export function readCondition(text: string): Condition | null {
  const [, read, is, number] = value.exec(text.trim()) ?? ofBase.exec(text.trim()) ?? [];
  if (read && is) return { kind: 'value', read: read as ReadOut, is: is as '>=', value: Number(number) };
  const [, scene, choice] = chose.exec(text.trim()) ?? [];
  return scene && choice ? { kind: 'chose', scene, choice } : null;
}
