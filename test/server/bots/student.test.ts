import { describe, expect, it } from 'vitest';
import { luckOf, wish, type Seen } from '#lib/server/bots/act.ts';
import { Screen } from '#lib/server/bots/screen.ts';
import { Student } from '#lib/server/bots/student.ts';
import { asRead, asSent, botSentences } from '#lib/words/bots.ts';

/** A student in the minute of the new complaint, in a class whose first language is Chinese. */
const asked = {
  about: { phase: 'sum-up', languages: ['zh', 'en'] },
  me: { id: 's1', team: 't1' },
  clock: { now: 0, paused: false },
  debrief: { guess: null, transfer: { mine: null, ends: 60_000 } }
} as unknown as Seen;
const textOf = (command: ReturnType<typeof wish>) => (command?.type === 'answer-transfer' ? command.text : '');

/** A student who hears of nothing but what the test shows, and the moment at which it would send something. */
function student(pace: { least: number; most: number }) {
  const screen = new Screen('http://relate.invalid', 'c', '');
  Object.assign(screen.parts, asked);
  let think = () => {};
  screen.watch = (changed) => {
    think = changed;
    return Promise.resolve();
  };
  const acted = new Promise<void>((done) => {
    screen.send = () => {
      done();
      delete screen.parts.debrief;
      return Promise.resolve({ ok: true, seq: 0 });
    };
  });
  const one = new Student(screen, 1, 1, pace, () => {});
  one.take();
  think();
  return { one, acted };
}

describe('what programs write', () => {
  it('is read in the language of the reader, whatever they sent', () => {
    const text = textOf(wish(asked, luckOf(1, 1)));
    const read = [asRead(text, 'zh'), asRead(text, 'en')];
    expect(botSentences.answers).toContainEqual({ zh: read[0], en: read[1] });
    expect(text).toContain(read[0]);
  });

  it('is never taken for what a student wrote, not even in the same words', () => {
    const { zh, en } = botSentences.reasons[4];
    for (const lang of ['zh', 'en'] as const) {
      expect(asRead(zh, lang)).toBe(zh);
      expect(asRead(en, lang)).toBe(en);
      expect(asRead(`${asSent(botSentences.reasons[4], 'zh')}！`, lang)).toContain(zh);
    }
  });
});

describe('the speed of programs', () => {
  it('changes while they think', async () => {
    const { one, acted } = student({ least: 3_600_000, most: 3_600_000 });
    one.pace = { least: 10, most: 20 };
    await expect(acted).resolves.toBeUndefined();
  });
});
