import { decisionText, lateOf, type CompiledCase } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { answerClass } from './decide.ts';
import { caseOf, type Cases } from './cases.ts';
import { nextPhase, phases } from './flow.ts';
import { resultsOf, totalOf } from './marks.ts';
import { decidersOf, present } from './people.ts';
import { usualMinutes } from './plan.ts';
import { rubricOf } from './rubric.ts';
import type { ClassState, Team } from './types.ts';
import { aboutOf, clockOf } from './view.ts';
import { teacherDebrief } from './view-debrief.ts';
import { stageView, tapsOf } from './view-stage.ts';
import { roundOf } from './view-rounds.ts';
import { endingOf, pastOf } from './view-talk.ts';
import type { TeacherMarking, TeacherTeam, TeacherView } from './view-types.ts';
import { openScene } from './votes.ts';

/** Cuts a class to what its teachers see: all teams with their votes, but only what the class needs. `at`: wall clock in ms. */
export function teacherView(cases: Cases, state: ClassState, at: number): TeacherView {
  const compiled = caseOf(cases, state);
  const roles = compiled?.scenario.roles ?? [];
  return {
    about: aboutOf(compiled, state),
    clock: clockOf(state, null, at),
    lesson: { plan: state.plan, usual: usualMinutes(compiled) },
    seats: present(state).map(({ id, number, name, team, role, watches, here, hand }) => ({
      id,
      number,
      name,
      team,
      role,
      watches,
      here,
      hand: hand !== null
    })),
    teams: Object.values(state.teams)
      .sort((a, b) => a.number - b.number)
      .map((team) => teamOf(compiled, state, team)),
    teamSize: compiled?.scenario.class.team ?? null,
    events: (compiled?.scenario.events ?? []).map(({ id, name, show, round }) => ({
      id,
      name,
      show,
      round: round ?? null,
      happened: happenedIn(state, id)
    })),
    roles: roles.map(({ id, name, brief, plays }) => ({ id, name, brief: brief ?? null, actsCustomer: plays === 'person' })),
    marking: compiled && markingOf(compiled, state),
    result: compiled && state.phase !== 'form' && state.phase !== 'choose' ? resultsOf(compiled, state) : null,
    stage: compiled && stageOf(compiled, state),
    debrief: teacherDebrief(state),
    next: nextOf(cases, state, at)
  };
}

function stageOf(compiled: CompiledCase, state: ClassState): TeacherView['stage'] {
  const stage = stageView(compiled, state);
  return stage && { ...stage, ...tapsOf(compiled, state) };
}

const happenedIn = ({ teams }: ClassState, event: string): string[] =>
  Object.values(teams)
    .filter(({ play }) => play?.injected.some((one) => one.event === event))
    .map(({ id }) => id);

function teamOf(compiled: CompiledCase | null, state: ClassState, team: Team): TeacherTeam {
  const { id, number, name, places, captain } = team;
  return {
    id,
    number,
    name,
    places,
    captain,
    paused: team.pausedAt !== null,
    wrote: team.notes.length > 0,
    play: compiled && team.play ? playOf(compiled, state, team) : null
  };
}

function kindOf({ scenario }: CompiledCase, ending: string | null): NonNullable<TeacherTeam['play']>['kind'] {
  const scene = ending ? sceneOf(scenario, ending) : undefined;
  return scene?.kind === 'ending' ? scene.ending : null;
}

function playOf(compiled: CompiledCase, state: ClassState, team: Team): TeacherTeam['play'] {
  const play = team.play!;
  const scene = openScene(compiled, team);
  const quorum = scene ? decidersOf(compiled, state, team, scene).quorum : [];
  const textOf = (choice: string) => decisionText(compiled.scenario, play.now.scene, choice);
  return {
    scene: play.now.scene,
    name: sceneOf(compiled.scenario, play.now.scene)?.name ?? null,
    turn: play.steps.length,
    calm: play.now.calm,
    trust: play.now.trust,
    cost: play.now.cost,
    over: play.now.over,
    ending: endingOf(compiled, team),
    kind: kindOf(compiled, play.ending),
    deadline: team.deadline,
    seconds: scene ? scene.seconds * 1000 : null,
    late: scene ? textOf(lateOf(compiled, play.now)) : null,
    votes: Object.entries(team.votes).map(([seat, { choice, reason }]) => ({ seat, text: textOf(choice), reason: reason ?? null })),
    waitingFor: quorum.filter(({ id }) => team.votes[id] === undefined).map(({ id }) => id),
    round: roundOf(compiled, play),
    left: play.now.left ?? null,
    past: pastOf(compiled, play, team.locks, true)
  };
}

function markingOf(compiled: CompiledCase, { phase, teams }: ClassState): TeacherMarking | null {
  if (phases.indexOf(phase) < phases.indexOf('simulate')) return null;
  const rubric = rubricOf(compiled);
  const marks = Object.values(teams).flatMap((team) =>
    team.marks.map(({ by, rater, points, comment, excluded }) => ({
      team: team.id,
      by,
      rater,
      points,
      total: totalOf(rubric.criteria, points),
      comment: comment ?? null,
      excluded: excluded ?? null
    }))
  );
  return { ...rubric, marks };
}

/** What the button to the next step would bring, and the way back. */
function nextOf(cases: Cases, state: ClassState, at: number): TeacherView['next'] {
  if (state.phase === 'ended') return { to: null, refusal: null, back: null };
  const tried = answerClass(cases, state, { kind: 'teacher', id: '' }, { type: 'advance', from: state.phase }, at);
  const change = tried.ok ? tried.events.findLast(({ type }) => type === 'phase.changed' || type === 'class.ended') : undefined;
  const to = change?.type === 'phase.changed' ? change.data.to : change ? 'ended' : nextPhase(state, 'advance');
  return { to, refusal: tried.ok ? null : { code: tried.code, en: tried.en, zh: tried.zh }, back: nextPhase(state, 'step-back') };
}
