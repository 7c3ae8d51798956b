import { describe, expect, it } from 'vitest';
import { choose, open, view as viewOf } from '#engine/machine';
import { luckOf, wish, type Seen } from '#lib/server/bots/act.ts';
import { Screen } from '#lib/server/bots/screen.ts';
import { Student } from '#lib/server/bots/student.ts';
import { asRead, asSent, botSentences } from '#lib/words/bots.ts';
import { boardCase } from '../../helpers/board-cases.ts';

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
  const one = new Student(screen, 1, 1, pace, {});
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

describe('what programs decide', () => {
  const quarters = boardCase('quarters');
  const seen = (play: object, number: number): string => {
    const about = { phase: 'simulate', languages: ['en'], teamRule: 'own' };
    const view = {
      about,
      me: { id: `s${number}`, team: 't1' },
      play: { turn: 0, decides: { mine: true }, vote: null, proposals: [], ...play }
    };
    const asked = wish(view as unknown as Seen, luckOf(number, 1));
    return asked?.type === 'vote' ? asked.choice : '';
  };

  it('is on the grid of every lever and within the budget', () => {
    const view = { ...viewOf(quarters, open(quarters), null), over: false };
    const words = Array.from({ length: 40 }, (_, k) => seen({ view }, k + 1));
    for (const word of words) expect(choose(quarters, open(quarters), word).ok, word).toBe(true);
    expect(new Set(words).size).toBeGreaterThan(20);
  });

  it('is a step that is open, and a week without one only where nothing else can be done', () => {
    const choices = [
      { id: 'software', open: false },
      { id: 'train', open: true },
      { id: 'wait', open: true }
    ];
    for (let k = 1; k <= 10; k++) expect(seen({ view: { hub: true, choices } }, k)).toBe('train');
    expect(seen({ view: { hub: true, choices: choices.filter(({ id }) => id !== 'train') } }, 1)).toBe('wait');
  });

  it('is mostly what a teammate proposed', () => {
    const { round } = viewOf(quarters, open(quarters), null);
    const proposals = [{ choice: '{care=4}', settings: { care: 4 }, beside: null, seats: ['s9'] }];
    const joined = Array.from({ length: 40 }, (_, k) => seen({ view: { round, choices: [] }, proposals }, k + 1));
    expect(joined.filter((word) => word === '{care=4}').length).toBeGreaterThan(20);
  });
});
