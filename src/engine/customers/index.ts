export { loyaltyRange, populate } from './calibrate.ts';
export { LIMITS, refusalOfBase, refusalOfRun, type Refusal } from './check.ts';
export { base, industries, type Parameters } from './parameters.ts';
export { firstSpend, type Population } from './population.ts';
export { loadNames } from './names.ts';
export { simulate } from './simulate.ts';
export { trace } from './trace.ts';
export { reasons } from './types.ts';
export type * from './types.ts';
