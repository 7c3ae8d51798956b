import type { CompiledCase } from '#engine/machine';
import type { Criterion } from './view-types.ts';

/** The five criteria of a case that names none. */
const usual: readonly Criterion[] = [
  { id: 'knowledge', name: { zh: '知识点的体现', en: 'Use of the concepts' } },
  { id: 'communication', name: { zh: '与顾客的沟通', en: 'Communication with the customer' } },
  { id: 'solution', name: { zh: '方案的合理性', en: 'Reasonableness of the solution' } },
  { id: 'teamwork', name: { zh: '团队合作', en: 'Teamwork' } },
  { id: 'staging', name: { zh: '情景的可信度', en: 'Plausibility of the staging' } }
].map((criterion) => ({ ...criterion, weight: 20, anchors: [] }));

/** Returns by what a class marks: the case's own criteria, else the usual five; points are whole numbers from 1 to `scale`. */
export function rubricOf({ scenario }: CompiledCase): { scale: number; criteria: readonly Criterion[] } {
  const { scale, criteria } = scenario.rubric;
  return { scale, criteria: criteria.length ? criteria : usual };
}
