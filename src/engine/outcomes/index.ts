export type * from './types.ts';
export type * from './people-types.ts';
export type * from './statement-types.ts';
