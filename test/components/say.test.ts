import { describe, expect, it } from 'vitest';
import type { Estimate, Statement } from '#engine/outcomes';
import { outcomeWords } from '#lib/words/outcome.ts';
import { Words } from '#lib/words/words.svelte.ts';
import { pick } from '#lib/outcome/pick.ts';
import { headline, sayAll } from '#lib/outcome/say.ts';
import { smallOutcome } from './outcome.ts';

const estimate = (difference: number, toldApart = true): Estimate => ({
  level: 70,
  difference,
  low: difference,
  high: difference,
  error: 0.1,
  saved: 30,
  toldApart
});
const because = { road: 'played', text: { en: 'saw the photograph', zh: '看到照片' }, reach: 0.6 };
const segment = (id: string, difference: number): Statement => ({
  kind: 'segment-satisfaction',
  segment: id,
  name: { en: `Segment ${id}`, zh: `${id}群` },
  month: 2,
  estimate: estimate(difference),
  because: [because]
});
const person = { name: { en: 'Mr Li', zh: '李先生' }, calm: 0, trust: 0, segment: 'a' };
const speech = (locale: 'en' | 'zh-CN', beside: 'nothing' | 'road' = 'nothing') => {
  const words = new Words(locale);
  return { words, w: words.of(outcomeWords), person, currency: 'USD', beside };
};

describe('sentences', () => {
  it.each([
    ['en', segment('a', -4), 'Segment a: satisfaction fell by up to 4.0 points (month 2). Why: saw the photograph (60% of them).'],
    ['zh-CN', segment('a', -4), 'a群：满意度降得最多时低4.0分（第2个月）。原因：看到照片（其中60%的人）。'],
    ['en', { kind: 'profit', months: 12, estimate: estimate(5, false) }, 'Profit cannot be told apart from nothing having happened.'],
    ['zh-CN', { kind: 'profit', months: 12, estimate: estimate(-5000) }, '12个月的利润比“什么也没发生”少5,000美元。'],
    ['en', { kind: 'person', fate: 'left' }, 'Mr Li is no longer a customer.'],
    ['en', { kind: 'words-and-deeds', says: estimate(2), does: estimate(-2) }, speech('en').w.say.opposite],
    ['en', { kind: 'words-and-deeds', says: estimate(2), does: estimate(0, false) }, speech('en').w.say.onlySays]
  ] as const)('in %s say what a statement means', (locale, statement, sentence) => {
    expect(sayAll([statement], speech(locale))).toEqual([sentence]);
  });

  it.each([
    ['en', 'Segment b: satisfaction fell by up to 2.0 points (month 2). For the same reason (60% of them).'],
    ['zh-CN', 'b群：满意度降得最多时低2.0分（第2个月）。原因相同（其中60%的人）。']
  ] as const)('in %s do not repeat a cause that was just told', (locale, sentence) => {
    expect(sayAll([segment('a', -4), segment('b', -2)], speech(locale))[1]).toBe(sentence);
  });

  it('tell a cause again after another one', () => {
    const other = { ...segment('b', 1), because: [{ ...because, text: { en: 'heard of the apology', zh: '听说了道歉' } }] } as Statement;
    expect(sayAll([segment('a', -4), other, segment('c', -1)], speech('en'))[2]).toMatch(/Why: saw the photograph/);
  });

  it('beside another road say on which road a cause lay', () => {
    const other = { ...segment('a', 3), because: [{ ...because, road: 'gone' }] } as Statement;
    expect(sayAll([other], speech('en', 'road'))).toEqual([
      'Segment a: satisfaction is up to 3.0 points higher on this road (month 2). On the other road: saw the photograph (60% of them).'
    ]);
  });

  it('beside another road tell the causes of both', () => {
    const both = { ...segment('a', 3), because: [because, { ...because, road: 'gone', reach: 1 }] } as Statement;
    expect(sayAll([both], speech('zh-CN', 'road'))[0]).toMatch(/在这条路上：看到照片（其中60%的人）。在另一条路上：看到照片。$/);
  });
});

describe('the headline', () => {
  it.each([
    ['en', { won: 2, driven: 58, kept: estimate(-1) }, 'These decisions cost 56 customers.'],
    ['en', { won: 1, driven: 0, kept: estimate(1) }, 'These decisions kept 1 more customer.'],
    [
      'en',
      { won: 1, driven: 1, kept: estimate(0, false), peak: estimate(-2.5) },
      'The customers took it badly: satisfaction fell by 2.5 points.'
    ],
    ['zh-CN', { won: 1, driven: 1, kept: estimate(0, false), peak: estimate(0, false) }, '从全体顾客来看，就像什么也没有发生。']
  ] as const)('in %s says %j', (locale, { won, driven, kept, ...rest }, sentence) => {
    const outcome = smallOutcome();
    const played = {
      ...outcome.played,
      won,
      driven,
      end: { ...outcome.played.end, kept },
      peak: { month: 1, satisfaction: 'peak' in rest ? rest.peak : estimate(0, false) }
    };
    expect(headline({ ...outcome, played }, speech(locale))).toBe(sentence);
  });
});

describe('the story', () => {
  it('has at most five sentences and one a segment, for two segments', () => {
    const profit: Statement = { kind: 'profit', months: 12, estimate: estimate(-5) };
    const kept = { ...segment('a', -3), kind: 'segment-kept' } as Statement;
    const all: Statement[] = [segment('a', -4), kept, segment('b', -2), segment('c', -1), { kind: 'person', fate: 'left' }, profit];
    const names = (faced: boolean) => pick(all, faced).map((one) => ('segment' in one ? one.segment : one.kind));
    expect(names(true)).toEqual(['person', 'a', 'b', 'profit']);
    expect(names(false)).toEqual(['a', 'b', 'profit']);
  });

  it('says once that nothing can be told apart', () => {
    const profit: Statement = { kind: 'profit', months: 12, estimate: estimate(0, false) };
    expect(pick([{ kind: 'alike' }, profit], true).map(({ kind }) => kind)).toEqual(['alike']);
  });
});
