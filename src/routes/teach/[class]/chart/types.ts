import type { PageData } from '../$types';

/** A case as a statechart, with its drawings to come. */
export type Chart = NonNullable<PageData['chart']>;
export type Layouts = NonNullable<Awaited<Chart['layouts']>>;
export type ChartLayout = NonNullable<Layouts['en']>['letters'];
export type ChartNode = ChartLayout['nodes'][number];
export type ChartScene = Chart['scenes'][number];
