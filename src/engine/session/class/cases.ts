import type { CompiledCase } from '#engine/machine';
import type { ClassState } from './types.ts';

/** Where the room finds the cases it needs; the caller has loaded them before it asks. */
export interface Cases {
  /** The version that a class was started with. */
  byHash(hash: string): CompiledCase | undefined;
  /** The present version, for a class that chooses it. */
  byId(id: string): CompiledCase | undefined;
}

/** Returns the case of a class; null before one is chosen. Throws when the caller did not load it: a bug. */
export function caseOf(cases: Cases, state: ClassState): CompiledCase | null {
  if (!state.case) return null;
  const compiled = cases.byHash(state.case.hash);
  if (!compiled) throw new Error(`the case ${state.case.id} of this class is not loaded`);
  return compiled;
}
