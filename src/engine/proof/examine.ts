import { explore } from '#engine/machine';
import type { Budget } from '#engine/machine';
import { parse } from '#engine/scenario';
import type { Finding, Scenario } from '#engine/scenario';
import { checkCustomers } from './customers.ts';
import { checkExtremes, checkLevers } from './levers.ts';
import { tellIn } from './place.ts';
import { checkReached } from './reached.ts';
import { checkTraps } from './traps.ts';

/** Everything the validator has to say about a file. */
export interface Examined {
  /** Null while an error stands. */
  scenario: Scenario | null;
  findings: Finding[];
  /** Every play was explored: what the proofs did not find is not there. False when they stopped at the budget, or did not run because of errors. */
  complete: boolean;
  /** How many situations were looked at. */
  situations: number;
}
export interface ExamineOptions extends Pick<Budget, 'limit' | 'expired'> {
  id: string;
  file: string;
  media?: ReadonlySet<string>;
}

/** Checks a case as far as it can be checked: its text, its customers, and, where there is no error, every play of it; never throws. */
export function examine(input: Uint8Array | string, { id, file, media, limit, expired }: ExamineOptions): Examined {
  const parsed = parse(input, { id, file, ...(media && { media }) });
  const tell = tellIn(file, parsed.locate);
  const findings = [
    ...parsed.findings,
    ...(parsed.scenario ? [...checkCustomers(parsed.scenario, tell), ...checkLevers(parsed.scenario, tell)] : [])
  ];
  if (!parsed.scenario || hasError(findings)) return { scenario: null, findings: inOrder(findings), complete: false, situations: 0 };
  const { scenario } = parsed;
  const found = explore(scenario, 'proofs', { ...(limit && { limit }), ...(expired && { expired }) });
  // Both proofs tell of what is missing, which is only known when everything was seen.
  if (found.complete) findings.push(...checkTraps(found, tell));
  if (found.withinTurns) findings.push(...checkReached(scenario, found, tell));
  // Simulating takes a second: only when the whole case is examined.
  if (limit === undefined && !hasError(findings)) findings.push(...checkExtremes(scenario, tell));
  return {
    scenario: hasError(findings) ? null : scenario,
    findings: inOrder(findings),
    complete: found.complete,
    situations: found.looked
  };
}

const hasError = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');

const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
