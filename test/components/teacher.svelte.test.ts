import { describe, expect, it } from 'vitest';
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
    await screen.getByRole('button', { name: 'Close the decision now' }).first().click();
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
    const team = screen.getByRole('article', { name: 'Team 2' }).first();
    await team.getByRole('group', { name: 'Teamwork' }).getByText('7').click();
    await team.getByRole('button', { name: 'Save the marks' }).click();
    await expect.element(team.getByRole('alert')).toHaveTextContent('Still without a mark: Knowledge, Communication, Solution, Staging');
    await expect.element(team.getByRole('group', { name: 'Teamwork' }).getByRole('radio', { name: '7' })).toBeChecked();
    expect(sent).toEqual([]);
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
    await expect.element(screen.getByRole('button', { name: 'Close the decision now' })).not.toBeInTheDocument();
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
