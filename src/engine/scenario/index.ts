export type * from './types.ts';
export { format } from './findings.ts';
export { hashOf } from './hash.ts';
export { moveSources } from './move-sources.ts';
export { moveOf, moves } from './moves.ts';
export { didYouMean } from './near.ts';
export { parse } from './parse.ts';
export type { Parsed } from './parse.ts';
export { sceneOf, textOf } from './lookup.ts';
