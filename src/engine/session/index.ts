export { answer, decide } from './decide.ts';
export type { Answer } from './decide.ts';
export { apply, fold, unstarted } from './fold.ts';
export { readLog } from './read.ts';
export type * from './types.ts';
