import type { VerbName } from '#engine/session';

/** The groups by which the log is looked through. */
export const groups = ['steps', 'people', 'clocks', 'play', 'marks', 'debrief'] as const;
export type Group = (typeof groups)[number];

/** The group of each verb. */
export const groupOf: Readonly<Record<VerbName, Group>> = {
  ...{ open: 'steps', case: 'steps', advance: 'steps', back: 'steps', plan: 'steps', end: 'steps' },
  ...{ 'team-rule': 'people', 'make-teams': 'people', 'remove-team': 'people', 'deal-teams': 'people', 'deal-roles': 'people' },
  ...{ move: 'people', 'remove-seat': 'people', reissue: 'people', 'lower-hand': 'people' },
  ...{ pause: 'clocks', resume: 'clocks', 'add-time': 'clocks', 'take-time': 'clocks' },
  ...{ close: 'play', rewind: 'play', inject: 'play', broadcast: 'play' },
  ...{ stage: 'play', 'stage-off': 'play', slide: 'debrief', transfer: 'debrief', pick: 'debrief' },
  ...{ mark: 'marks', exclude: 'marks', include: 'marks', lock: 'marks', reveal: 'marks' }
};
