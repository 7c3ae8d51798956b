import { sessionTime } from './clock.ts';
import { guessedScene, transferGrace, transferTime } from './debrief.ts';
import type { Rules } from './decide.ts';
import { seatOf } from './decide-people.ts';
import { put, theCase, type Draft } from './draft.ts';
import { alreadySo, noSuchAnswer, notNow, timeIsUp } from './rejections.ts';

type Types = 'show-slide' | 'guess' | 'open-transfer' | 'answer-transfer' | 'pick-answer';
const teacher = ['teacher'] as const;
const seat = ['seat'] as const;

/** The debrief: what the projector shows, what people guess, and how they answer a new complaint. */
export const debriefRules: Rules<Types> = {
  'show-slide': {
    by: teacher,
    answer(draft, { slide }) {
      if (slide !== null && !debriefing(draft)) return notNow();
      if (draft.state.debrief.slide === slide) return alreadySo();
      put(draft, null, { type: 'slide.shown', data: { slide } });
    }
  },
  guess: {
    by: seat,
    answer(draft, { choice }) {
      if (!debriefing(draft) || draft.state.debrief.slide !== 'guess') return notNow();
      const scene = guessedScene(theCase(draft), draft.state);
      if (!scene?.choices.some(({ id }) => id === choice)) return notNow();
      put(draft, null, { type: 'guess.made', data: { seat: seatOf(draft), scene: scene.id, choice } });
    }
  },
  'open-transfer': {
    by: teacher,
    answer(draft) {
      if (!debriefing(draft) || !theCase(draft).scenario.transfer) return notNow();
      if (isOpen(draft)) return alreadySo();
      put(draft, null, { type: 'transfer.opened', data: { ms: transferTime } });
    }
  },
  'answer-transfer': {
    by: seat,
    answer(draft, { text }) {
      if (!debriefing(draft) || !draft.state.debrief.transfer) return notNow();
      if (!isOpen(draft, transferGrace)) return timeIsUp();
      put(draft, null, { type: 'transfer.answered', data: { seat: seatOf(draft), text } });
    }
  },
  'pick-answer': {
    by: teacher,
    answer(draft, { seat: of, shown }) {
      const answer = draft.state.debrief.transfer?.answers[of];
      if (!answer) return noSuchAnswer();
      if (answer.shown === shown) return alreadySo();
      put(draft, null, { type: 'transfer.picked', data: { seat: of, shown } });
    }
  }
};

const debriefing = ({ state }: Draft): boolean => state.phase === 'evaluate' || state.phase === 'sum-up';

function isOpen({ state, at }: Draft, grace = 0): boolean {
  const { transfer } = state.debrief;
  return transfer !== null && sessionTime(state, at) <= transfer.ends + grace;
}
