import type { Choice, Decision, Line } from '#engine/scenario';

/** Tells whether a step goes by the hub's own `go`, which all such steps share. */
export const isShared = ({ go }: Choice): boolean => go.some(({ when }) => when.some(({ kind }) => kind === 'spent'));

/** Returns the lines of a hub's own `go`: those of any step that shares them, before the way back to the hub. */
export const sharedOf = ({ choices }: Decision): readonly Line[] => choices.find(isShared)?.go.slice(0, -1) ?? [];
