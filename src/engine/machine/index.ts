export { compile, open, choose, happen, isOpen, tap, timeUp } from './play.ts';
export { view } from './view.ts';
export { paths } from './paths.ts';
export { statechart } from './statechart.ts';
export { explore } from './explore/explore.ts';
export type { Budget } from './explore/explore.ts';
export type { Exploration } from './explore/graph.ts';
export { CLOCK_EVENT } from './config.ts';
export type * from './types.ts';
