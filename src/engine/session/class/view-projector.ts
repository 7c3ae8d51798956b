import type { CompiledCase } from '#engine/machine';
import { caseOf, type Cases } from './cases.ts';
import { phases } from './flow.ts';
import { livingTeams, peopleOf, present } from './people.ts';
import type { ClassState, Team } from './types.ts';
import { aboutOf, clockOf } from './view.ts';
import { roundOf } from './view-rounds.ts';
import { stageView } from './view-stage.ts';
import type { ProjectorDebrief, ProjectorView, TeamProgress } from './view-types.ts';

/** Cuts a class to what the whole room may see: numbers, and names that teams gave themselves. `at`: wall clock in ms. */
export function projectorView(cases: Cases, state: ClassState, at: number): ProjectorView {
  const compiled = caseOf(cases, state);
  const seats = present(state);
  const teams = Object.values(state.teams).sort((a, b) => a.number - b.number);
  const begun = phases.indexOf(state.phase) >= phases.indexOf('prepare');
  return {
    about: aboutOf(compiled, state),
    clock: clockOf(state, null, at),
    lobby: {
      seats: seats.length,
      loose: seats.filter(({ team }) => team === null).length,
      teams: teams.map(({ id, number, name, places }) => ({ number, name, places, taken: peopleOf(state, id).length }))
    },
    progress: begun ? livingTeams(state).map((team) => progressOf(compiled, state, team)) : null,
    stage: compiled && stageView(compiled, state),
    debrief: debriefOf(state)
  };
}

/** How far a team is, never which way it took, what it wrote or how it marked. */
function progressOf(compiled: CompiledCase | null, state: ClassState, { id, number, name, notes, play, pausedAt }: Team): TeamProgress {
  const people = peopleOf(state, id);
  const others = livingTeams(state).filter((team) => team.id !== id);
  const given = (rater: string) => others.filter(({ marks }) => marks.some((mark) => mark.by === 'seat' && mark.rater === rater)).length;
  return {
    number,
    name,
    wrote: notes.length > 0,
    decisions: play?.steps.length ?? 0,
    over: play?.now.over ?? false,
    paused: pausedAt !== null,
    round: roundOf(compiled, play),
    marked: people.reduce((sum, seat) => sum + given(seat.id), 0),
    toMark: people.length * others.length
  };
}

function debriefOf({ debrief: { slide, guesses, transfer } }: ClassState): ProjectorDebrief | null {
  if (slide === null) return null;
  const answers = Object.values(transfer?.answers ?? {});
  return {
    slide,
    guesses: Object.keys(guesses).length,
    transfer: transfer && {
      ends: transfer.ends,
      answered: answers.length,
      shown: answers.filter(({ shown }) => shown).map(({ text }) => text)
    }
  };
}
