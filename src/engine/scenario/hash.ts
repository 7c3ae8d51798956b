import { sha256 } from './sha256.ts';
import type { Scenario } from './types.ts';

/** The identity of a case: sha-256 (64 hex digits) of its canonical JSON, so that comments, line ends and the order of keys do not matter. */
export function hashOf(scenario: Scenario): string {
  return sha256(new TextEncoder().encode(canonical(scenario)));
}

/** JSON with the keys of every object in order of their UTF-16 units (RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${keys.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
