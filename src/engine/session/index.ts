export { answer, decide } from './decide.ts';
export { apply, fold, unstarted } from './fold.ts';
export { readDecisions, readLink, writeLink } from './decisions.ts';
export { filed, readPlayFile, writePlayFile } from './play-file.ts';
export { readLog } from './read.ts';
export { replay, type Lives } from './replay.ts';
export { standing } from './standing.ts';
export type * from './types.ts';
export * from './class/index.ts';
