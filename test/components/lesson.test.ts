import { describe, expect, it } from 'vitest';
import type { Plan } from '#engine/session';
import { fitted, lessonNow, minutesFrom } from '#lib/state/lesson.ts';

const minute = 60_000;
const minutes = { form: 5, choose: 0, prepare: 10, simulate: 20, evaluate: 5, 'sum-up': 5 };
const plan = (over: Partial<Plan> = {}): Plan => ({ minutes, began: 0, from: 'form', since: 0, spent: {}, ...over });

describe('a lesson by its plan', () => {
  it.each([
    ['calm', 6, 0],
    ['amber', 7, 0],
    ['over', 10, 0],
    ['over', 13, 3]
  ] as const)('is %s after %i minutes of ten, %i behind', (state, took, behind) => {
    const since = 5 * minute;
    const now = lessonNow(plan({ since, spent: { form: since } }), 'prepare', since + took * minute);
    expect(now).toMatchObject({ state, behind, step: 'prepare' });
  });

  it('is ahead where a step was short, and ends when those to come keep to their minutes', () => {
    const now = lessonNow(plan({ since: 11 * minute, spent: { form: 5 * minute, prepare: 6 * minute } }), 'simulate', 13 * minute)!;
    expect(now.behind).toBe(-4);
    expect([now.ends, now.expected]).toEqual([45 * minute, 41 * minute]);
  });

  it('goes on counting in a step that the class came back to', () => {
    expect(lessonNow(plan({ since: 20 * minute, spent: { prepare: 8 * minute } }), 'prepare', 21 * minute)).toMatchObject({
      took: 9 * minute,
      state: 'amber'
    });
  });

  it('begins with the step in which it was set, or with an earlier one that the class went back to', () => {
    const late = plan({ from: 'simulate' });
    expect(lessonNow(late, 'simulate', 0)?.steps.map(({ step, until }) => [step, until / minute])).toEqual([
      ['simulate', 20],
      ['evaluate', 25],
      ['sum-up', 30]
    ]);
    expect(lessonNow(late, 'prepare', 0)?.steps[0]?.step).toBe('prepare');
    expect(lessonNow(late, 'ended', 0)).toBeNull();
    expect(lessonNow(null, 'form', 0)).toBeNull();
  });

  it.each([45, 90, 20] as const)('fits a lesson of %i minutes to the last one, from any step', (total) => {
    for (const from of ['form', 'prepare', 'simulate', 'sum-up'] as const) {
      const fit = fitted(minutes, total, from);
      expect(minutesFrom(fit, from)).toBe(total);
      expect(fit.choose).toBe(0);
    }
  });
});
