import type { CompiledCase } from '#engine/machine';
import { guessedScene } from './debrief.ts';
import type { ClassState } from './types.ts';
import type { SeatDebrief, TeacherDebrief } from './view-types.ts';

/** What the deck asks of one seat now; null while no slide is shown. */
export function seatDebrief(compiled: CompiledCase, state: ClassState, seat: string): SeatDebrief | null {
  const { slide, guesses, transfer } = state.debrief;
  if (slide === null) return null;
  const scene = slide === 'guess' ? guessedScene(compiled, state) : null;
  const own = guesses[seat];
  const complaint = compiled.scenario.transfer?.complaint;
  return {
    slide,
    guess: scene && {
      name: scene.name ?? null,
      says: scene.says ?? null,
      choices: scene.choices.map(({ id, text }) => ({ id, text })),
      mine: own?.scene === scene.id ? own.choice : null
    },
    transfer:
      slide === 'transfer' && complaint && transfer ? { complaint, ends: transfer.ends, mine: transfer.answers[seat]?.text ?? null } : null
  };
}

/** What a teacher needs of the debrief; null before the evaluation. */
export function teacherDebrief({ phase, debrief }: ClassState): TeacherDebrief | null {
  if (phase !== 'evaluate' && phase !== 'sum-up' && phase !== 'ended') return null;
  const { slide, guesses, transfer } = debrief;
  return {
    slide,
    guesses: Object.keys(guesses).length,
    transfer: transfer && {
      ends: transfer.ends,
      answers: Object.entries(transfer.answers).map(([seat, { text, shown }]) => ({ seat, text, shown }))
    }
  };
}
