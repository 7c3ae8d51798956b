import { caseOf, type Cases } from './cases.ts';
import { phases } from './flow.ts';
import { livingTeams, peopleOf, present } from './people.ts';
import type { ClassState } from './types.ts';
import { aboutOf, clockOf } from './view.ts';
import { roundOf } from './view-rounds.ts';
import { stageView } from './view-stage.ts';
import type { ProjectorDebrief, ProjectorView } from './view-types.ts';

/** Cuts a class to what the whole room may see: numbers, and names that teams gave themselves. `at`: wall clock in ms. */
export function projectorView(cases: Cases, state: ClassState, at: number): ProjectorView {
  const compiled = caseOf(cases, state);
  const seats = present(state);
  const teams = Object.values(state.teams).sort((a, b) => a.number - b.number);
  const played = phases.indexOf(state.phase) >= phases.indexOf('simulate');
  return {
    about: aboutOf(compiled, state),
    clock: clockOf(state, null, at),
    lobby: {
      seats: seats.length,
      loose: seats.filter(({ team }) => team === null).length,
      teams: teams.map(({ id, number, name, places }) => ({ number, name, places, taken: peopleOf(state, id).length }))
    },
    progress: played
      ? livingTeams(state).map(({ number, name, play, pausedAt }) => ({
          number,
          name,
          decisions: play?.steps.length ?? 0,
          over: play?.now.over ?? false,
          paused: pausedAt !== null,
          round: roundOf(compiled, play)
        }))
      : null,
    stage: compiled && stageView(compiled, state),
    debrief: debriefOf(state)
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
