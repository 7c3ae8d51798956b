import type { Control } from '#lib/state/control.svelte.ts';
import type { MarkDraft } from '#lib/state/mark-draft.svelte.ts';
import type { Text } from '#engine/scenario';
import type { TeacherTeam } from '#engine/session';

/** Marks that a teacher began and did not save; `missing`: the criteria still without a mark. */
export interface Unsaved {
  team: TeacherTeam;
  draft: MarkDraft;
  missing: readonly Text[];
}

/** Lists the marks that this teacher began and did not save, as long as they can be saved. */
export function unsavedMarks(control: Control): Unsaved[] {
  const { teams, marking, about } = control.view;
  if (!marking || about.marksLocked || !control.may) return [];
  return teams.flatMap((team) => {
    const draft = team.play && control.draftOf(team.id);
    if (!draft?.begun || !draft.differs(control.ownMark(team.id))) return [];
    return [{ team, draft, missing: draft.missing(marking.criteria).map(({ name }) => name) }];
  });
}
