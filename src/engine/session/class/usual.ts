import { caseOf } from './cases.ts';
import type { Draft } from './draft.ts';

/** Sizes of a team: as the case asks, three to six people before one is chosen. */
export const usualTeam = ({ cases, state }: Draft): { min: number; max: number } =>
  caseOf(cases, state)?.scenario.class.team ?? { min: 3, max: 6 };
