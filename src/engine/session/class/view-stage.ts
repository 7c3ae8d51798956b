import { decisionText, isOpen, type CompiledCase } from '#engine/machine';
import { sceneOf } from '#engine/scenario';
import { watchesStage } from './decide-stage.ts';
import type { ClassState, Seat, Team } from './types.ts';
import type { SeatStage, StageMove, StageTaps, StageView } from './view-types.ts';
import { endingOf } from './view-talk.ts';
import { openScene } from './votes.ts';

/** The team on the stage, with a play. */
const performing = (state: ClassState): Team | null => {
  const team = state.stage === null ? undefined : state.teams[state.stage];
  return team?.play ? team : null;
};

/** A performance as the whole room sees it; null while nobody performs. */
export function stageView(compiled: CompiledCase, state: ClassState): StageView | null {
  const team = performing(state);
  if (!team) return null;
  const play = team.play!;
  const scene = sceneOf(compiled.scenario, play.now.scene);
  return {
    team: team.id,
    number: team.number,
    name: team.name,
    scene: scene?.name ?? null,
    show: scene?.show ?? null,
    says: scene?.says ?? null,
    calm: play.now.calm,
    trust: play.now.trust,
    turn: play.steps.length,
    over: play.now.over,
    ending: endingOf(compiled, team),
    heard: heardOf(compiled, team)
  };
}

/** What was heard, in its order: before each decision the moves that stood in no choice, then the decision itself. */
function heardOf({ scenario }: CompiledCase, { play }: Team): StageMove[] {
  const { steps, tapped } = play!;
  const moves = (after: number): StageMove[] =>
    tapped.filter((one) => one.after === after).map(({ move, calm, trust }) => ({ text: null, move, reply: null, calm, trust }));
  const decisions = steps.flatMap((step, k): StageMove[] => {
    const { calm, trust } = { calm: step.after.calm - step.before.calm, trust: step.after.trust - step.before.trust };
    return [
      ...moves(k),
      {
        text: decisionText(scenario, step.scene, step.choice),
        move: step.move?.name ?? null,
        reply: step.say ?? step.reply ?? null,
        calm,
        trust
      }
    ];
  });
  return [...decisions, ...moves(steps.length)];
}

/** What can be tapped now: the choices of the present scene. */
export function tapsOf(compiled: CompiledCase, state: ClassState): StageTaps {
  const team = performing(state);
  const scene = team && openScene(compiled, team);
  return {
    choices: (scene?.choices ?? []).map(({ id, text, move }) => ({
      id,
      text,
      move: move ?? null,
      open: isOpen(compiled, team!.play!.now, id)
    }))
  };
}

/** The performance for one seat; who watches the team can say what they hear. */
export function seatStage(compiled: CompiledCase, state: ClassState, seat: Seat): SeatStage | null {
  const stage = stageView(compiled, state);
  if (!stage) return null;
  const taps = watchesStage(seat, stage.team) ? tapsOf(compiled, state) : null;
  return { ...stage, performs: seat.team === stage.team, taps };
}
