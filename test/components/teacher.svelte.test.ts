import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Phase, TeacherCommand, TeacherView } from '#engine/session';
import { Control } from '#lib/state/control.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import '../../src/app.css';
import TeacherFrame from './TeacherFrame.svelte';
import { teacherView } from './teacher-view.ts';

const refusal = { ok: false, code: 'session/people-without-team', en: '2 people are without a team.', zh: '还有 2 人没有入组。' } as const;

async function open(
  phase: Phase,
  { over = {}, may = true, refuse = false }: { over?: Partial<TeacherView>; may?: boolean; refuse?: boolean } = {}
) {
  const sent: TeacherCommand[] = [];
  const view = teacherView(phase, over);
  const send = async (command: TeacherCommand) => {
    sent.push(command);
    return refuse && sent.length === 1 ? refusal : ({ ok: true, seq: 1 } as const);
  };
  const live = { id: phase, view, now: view.clock.now, connection: { state: 'live' } as const, send };
  const words = new Words('en');
  const screen = await render(TeacherFrame, { words, control: new Control(live, { may, me: 'teacher-1' }) });
  return { sent, screen, words };
}

type Screen = Awaited<ReturnType<typeof open>>['screen'];
/** Gives a team seven points by each of some criteria, and saves nothing. */
async function fill(screen: Screen, name: string, criteria: readonly string[]) {
  await screen.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const team = screen.getByRole('article', { name });
  for (const criterion of criteria) await team.getByRole('group', { name: criterion }).getByText('7', { exact: true }).click();
}
beforeEach(() => localStorage.clear());

describe('the page of a class', () => {
  it('takes the next step with one press', async () => {
    const { sent, screen } = await open('prepare');
    await screen.getByRole('button', { name: 'Next: Simulate' }).click();
    expect(sent).toEqual([{ type: 'advance', from: 'prepare' }]);
  });

  it('says why the next step cannot be taken, and does not take it', async () => {
    const { sent, screen } = await open('choose');
    const next = screen.getByRole('button', { name: 'Next: Prepare' });
    await expect.element(next).toHaveAccessibleDescription('Not yet: Choose a case first.');
    (next.element() as HTMLElement).click();
    expect(sent).toEqual([]);
  });

  it('asks once more where people are without a team', async () => {
    const { sent, screen } = await open('form', { refuse: true });
    await screen.getByRole('button', { name: 'Next: Choose the case' }).click();
    await expect.element(screen.getByText('2 people are without a team.')).toBeVisible();
    await screen.getByRole('button', { name: 'Go on' }).click();
    expect(sent.at(-1)).toEqual({ type: 'advance', from: 'form', asked: true });
  });

  it('moves a person by the keyboard alone', async () => {
    const { sent, screen } = await open('form');
    (screen.getByRole('button', { name: /^孙悦/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    (screen.getByRole('button', { name: /^Team 2/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(sent).toEqual([{ type: 'move-seat', seat: 's13', team: 't2' }]);
  });

  it('tells in words, not by colour alone, that a team runs out of time', async () => {
    const { screen } = await open('simulate');
    await expect.element(screen.getByText('Hurry: 0:25 left')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: '70 % of the time gone: Team 3' })).toBeVisible();
  });

  it('closes the decision that was on the screen, and says what happens without votes', async () => {
    const { sent, screen } = await open('simulate');
    await screen.getByRole('button', { name: 'Close now' }).first().click();
    await expect.element(screen.getByRole('dialog').getByText('Say nothing')).toBeVisible();
    await screen.getByRole('button', { name: 'Close it now' }).click();
    expect(sent).toEqual([{ type: 'close-decision', team: 't1', turn: 2 }]);
  });

  it('says what a rewind will undo', async () => {
    const { sent, screen } = await open('simulate');
    await screen.getByRole('button', { name: 'Go back', exact: true }).first().click();
    await screen.getByRole('radio', { name: /At the desk/ }).click();
    await expect.element(screen.getByText('These 2 will be undone: Hear her out; Take her to the lounge')).toBeVisible();
    await screen.getByRole('button', { name: 'Go back to decision 1' }).click();
    expect(sent).toEqual([{ type: 'rewind-team', team: 't1', to: 0 }]);
  });

  it('keeps a mark that is not complete and names what is missing', async () => {
    const { sent, screen } = await open('evaluate');
    await screen.getByRole('button', { name: /^Team 2/ }).click();
    const team = screen.getByRole('article', { name: 'Team 2' });
    await team.getByRole('group', { name: 'Teamwork' }).getByText('7').click();
    await team.getByRole('button', { name: 'Save the marks' }).click();
    await expect.element(team.getByRole('alert')).toHaveTextContent('Still without a mark: Knowledge, Communication, Solution, Staging');
    await expect.element(team.getByRole('group', { name: 'Teamwork' }).getByRole('radio', { name: '7' })).toBeChecked();
    expect(sent).toEqual([]);
  });

  it('saves what is filled in before the marks are locked', async () => {
    const { sent, screen } = await open('evaluate');
    await fill(screen, 'Team 2', ['Knowledge', 'Communication', 'Solution', 'Teamwork', 'Staging']);
    await screen.getByRole('button', { name: 'Lock the marks' }).click();
    await expect.element(screen.getByText(/Your marks for Team 2 are filled in and not saved yet/)).toBeVisible();
    await screen.getByRole('button', { name: 'Lock them' }).click();
    await vi.waitFor(() => expect(sent.map(({ type }) => type)).toEqual(['mark', 'lock-marks']));
    expect(sent[0]).toMatchObject({ team: 't2', points: { knowledge: 7, staging: 7 } });
  });

  it('locks nothing where the filled-in marks are refused', async () => {
    const { sent, screen } = await open('evaluate', { refuse: true });
    await fill(screen, 'Team 2', ['Knowledge', 'Communication', 'Solution', 'Teamwork', 'Staging']);
    await screen.getByRole('button', { name: 'Lock the marks' }).click();
    await screen.getByRole('button', { name: 'Lock them' }).click();
    await expect.element(screen.getByText(/2 people are without a team/)).toBeVisible();
    expect(sent.map(({ type }) => type)).toEqual(['mark']);
  });

  it('says which marks are not complete before they are locked, and leads back to them', async () => {
    const { sent, screen } = await open('evaluate');
    await fill(screen, 'Team 3', ['Knowledge', 'Staging']);
    await screen.getByRole('tab', { name: 'Scores' }).click();
    await screen.getByRole('button', { name: 'Lock the marks' }).click();
    await expect.element(screen.getByText(/Still without a mark: Communication, Solution, Teamwork/)).toBeVisible();
    await screen.getByRole('button', { name: 'Back to Team 3' }).click();
    await expect.element(screen.getByRole('article', { name: 'Team 3' })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('goes through its tabs by the arrow keys, and keeps what is typed', async () => {
    const { screen } = await open('evaluate');
    await fill(screen, 'Team 2', ['Knowledge']);
    (screen.getByRole('tab', { name: 'Marks' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByRole('tab', { name: 'Teams' })).toHaveFocus();
    await expect.element(screen.getByRole('tabpanel', { name: 'Teams' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    const team = screen.getByRole('article', { name: 'Team 2' });
    await expect.element(team.getByRole('group', { name: 'Knowledge' }).getByRole('radio', { name: '7' })).toBeChecked();
  });

  it('marks in the scores a team that no teacher has marked', async () => {
    const result = teacherView('sum-up').result!.map((one) => (one.number === 2 ? { ...one, teachers: null } : one));
    const { screen } = await open('sum-up', { over: { result } });
    await expect.element(screen.getByRole('row', { name: /Team 2 no teacher’s mark: the other teams’ marks alone/ })).toBeVisible();
    expect(screen.getByText(/marks alone/).elements()).toHaveLength(1);
  });

  it('asks before the marks are locked', async () => {
    const { sent, screen } = await open('evaluate');
    await screen.getByRole('button', { name: 'Lock the marks' }).click();
    await expect.element(screen.getByText(/It cannot be undone/)).toBeVisible();
    await screen.getByRole('button', { name: 'Lock them' }).click();
    expect(sent).toEqual([{ type: 'lock-marks' }]);
  });

  it('shows an observer everything and no verb', async () => {
    const { screen } = await open('simulate', { may: false });
    await expect.element(screen.getByText('Hurry: 0:25 left')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Pause all' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Close now' })).not.toBeInTheDocument();
  });

  it.each([
    [1280, 800],
    [1366, 768]
  ])('on a laptop of %i × %i the teams, their clocks and who has not voted stand beside the map, above the fold', async (width, height) => {
    await page.viewport(width, height);
    const { screen } = await open('simulate');
    for (const team of [/^Team 1/, 'Team 2', 'Team 3']) {
      const box = screen.getByRole('article', { name: team }).element().getBoundingClientRect();
      // the head of every page, which is not here, takes 57 px
      expect(box.bottom, String(team)).toBeLessThan(height - 57);
      expect(box.right, String(team)).toBeLessThan(width / 2);
    }
    await expect.element(screen.getByRole('article', { name: 'Team 2' }).getByText(/^Still to vote: /)).toBeVisible();
    await page.viewport(1280, 900);
  });

  it.each(['form', 'choose', 'prepare', 'simulate', 'evaluate', 'sum-up', 'ended'] as const)(
    'fits a phone in the step %s',
    async (phase) => {
      await page.viewport(360, 780);
      await open(phase);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
      await page.viewport(1280, 900);
    }
  );
});
