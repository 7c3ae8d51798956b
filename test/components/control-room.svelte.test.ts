import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Phase, TeacherCommand, TeacherView, Verb } from '#engine/session';
import { Control } from '#lib/state/control.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import '../../src/app.css';
import { LiveView } from './live-view.svelte.ts';
import TeacherFrame from './TeacherFrame.svelte';
import { teacherView } from './teacher-view.ts';

const minute = 60_000;
const minutes = { form: 5, choose: 0, prepare: 10, simulate: 15, evaluate: 10, 'sum-up': 5 };
/** Pauses and goes on, as the desk would. */
const clocks = ({ type }: TeacherCommand, view: TeacherView): TeacherView =>
  type === 'pause' || type === 'resume' ? { ...view, clock: { ...view.clock, paused: type === 'pause' } } : view;
/** A lesson whose present step began so many minutes ago. */
const lessonAt = (phase: Phase, took: number): Partial<TeacherView> => {
  const since = Date.now() - took * minute;
  const plan = { minutes, began: since, from: phase as 'prepare', since, spent: {} };
  return { lesson: { plan, usual: minutes } };
};

async function open(phase: Phase, over: Partial<TeacherView> = {}, { may = true, locale = 'en' as 'en' | 'zh-CN' } = {}) {
  const live = new LiveView(teacherView(phase, over), clocks);
  const screen = await render(TeacherFrame, { words: new Words(locale), control: new Control(live, { may, me: 'teacher-1' }) });
  return { live, screen };
}
beforeEach(() => page.viewport(1280, 900));
afterEach(() => vi.unstubAllGlobals());

describe('undo', () => {
  it('is offered after a verb, and says what was taken back', async () => {
    const { live, screen } = await open('simulate');
    await screen.getByRole('button', { name: 'Pause all' }).click();
    await expect.element(screen.getByText('Done: Paused every clock')).toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('Taken back: Paused every clock')).toBeVisible();
    expect(live.sent.map(({ type }) => type)).toEqual(['pause', 'resume']);
  });

  it('comes by Ctrl+Z, but not while somebody types', async () => {
    const { live, screen } = await open('simulate', lessonAt('simulate', 1));
    await screen.getByRole('button', { name: 'Add a minute' }).click();
    await screen.getByRole('button', { name: 'Change the minutes' }).click();
    (screen.getByRole('spinbutton', { name: 'Minutes for “Evaluate”' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(live.sent).toHaveLength(1);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(live.sent.at(-1)).toEqual({ type: 'add-time', team: null, seconds: -60 }));
  });
});

describe('the lesson plan', () => {
  it('is begun with the minutes that the teacher picked and changed', async () => {
    const { live, screen } = await open('prepare');
    await screen.getByRole('button', { name: '90 minutes' }).click();
    const simulate = screen.getByRole('spinbutton', { name: 'Minutes for “Simulate”' });
    await simulate.fill('1.5');
    await expect.element(screen.getByText('Whole minutes from 0 to 600, please.')).toBeVisible();
    await simulate.fill('40');
    await screen.getByRole('button', { name: 'Begin with this plan now' }).click();
    expect(live.sent).toMatchObject([{ type: 'set-plan', anew: true, minutes: { simulate: 40, prepare: 16 } }]);
  });

  it.each([
    [6, 'calm', '6 of 10 min in this step · on time'],
    [8, 'amber', '8 of 10 min in this step · on time'],
    [13, 'over', 'this step is 3 min over · 3 min behind']
  ] as const)('after %i of ten minutes the step is %s, in words too', async (took, state, text) => {
    const { screen } = await open('prepare', lessonAt('prepare', took + 0.1));
    const line = screen.getByRole('region', { name: 'Steps of the class' }).getByText(new RegExp(text));
    await expect.element(line).toBeVisible();
    expect(line.element().parentElement!.classList.contains(state)).toBe(true);
  });

  it('is folded on a phone, where the teams come first', async () => {
    await page.viewport(360, 780);
    const { screen } = await open('prepare');
    await expect.element(screen.getByText('Lesson plan')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '90 minutes' })).not.toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('shows an observer how the lesson stands, and changes nothing', async () => {
    const { screen } = await open('prepare', lessonAt('prepare', 8.1), { may: false });
    await expect.element(screen.getByText('8 of 10 min in this step · this step is nearly over')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Change the minutes' })).not.toBeInTheDocument();
  });
});

describe('the verbs on a phone', () => {
  it('pause, a minute, close now, a message and the next step lie at the foot, each as wide as a thumb', async () => {
    await page.viewport(360, 780);
    const { live, screen } = await open('simulate');
    const verbs = ['Pause all', 'Add a minute', 'Close decisions now', 'Message to all', 'Next: Evaluate'];
    for (const name of verbs) {
      const box = screen.getByRole('button', { name, exact: true }).element().getBoundingClientRect();
      expect(box.top, name).toBeGreaterThan(780 / 2);
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
      expect(box.right, name).toBeLessThanOrEqual(360);
    }
    await screen.getByRole('button', { name: 'Close decisions now' }).click();
    await screen.getByRole('button', { name: 'Close all of them' }).click();
    await vi.waitFor(() => expect(live.sent).toHaveLength(3));
    expect(live.sent).toContainEqual({ type: 'close-decision', team: 't2', turn: 2 });
  });
});

describe('the log', () => {
  const line = (seq: number, over: Partial<Verb>) => ({ ...{ seq, at: 1_700_000_000_000 + seq * 1000, by: '李明' }, teams: [], ...over });
  const lines = [
    line(9, { name: 'close', teams: [{ number: 2, name: null }], what: { zh: '什么也不说', en: 'Say nothing' } }),
    line(7, { name: 'pause' }),
    line(5, { name: 'move', teams: [{ number: 1, name: '云鹭' }], seat: { number: 3, name: 'Ada' } })
  ];
  it.each([
    ['en', 'What the teachers did', 'Closed the decision of Team 2: Say nothing', 'Moved Ada to Team 1 · 云鹭'],
    ['zh-CN', '教师操作记录', '结束第2组的投票：什么也不说', '把Ada移到第1组 · 云鹭']
  ] as const)('tells who did what, in %s, and is asked for only when it is opened', async (locale, title, close, move) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return Response.json(lines);
    });
    const { screen } = await open('simulate', {}, { locale, may: false });
    expect(asked).toEqual([]);
    await screen.getByText(title).click();
    await expect.element(screen.getByText(close)).toBeVisible();
    expect(asked).toEqual(['/teach/c/log/lines']);
    await screen.getByRole('combobox').first().selectOptions('people');
    await expect.element(screen.getByText(move)).toBeVisible();
    await expect.element(screen.getByText(close)).not.toBeInTheDocument();
  });
});
