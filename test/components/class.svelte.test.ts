import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { pairName } from '#lib/words/pairs.ts';
import { Words } from '#lib/words/words.svelte.ts';
import { opened, seat, seated, teacher, type Room } from '../engine/session/class/room.ts';
import { deskOf } from './class-desk.ts';
import '../../src/app.css';
import LiveFrame from './LiveFrame.svelte';
import { smallCase } from './small-case.ts';

const tale = (reason = false) => smallCase((text) => (reason ? text.replace('turns: 4', 'turns: 4, reason: true') : text));
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const ends: (() => void)[] = [];

async function open(room: Room, number = 1, locale: 'en' | 'zh-CN' = 'en') {
  const desk = deskOf(room, number);
  ends.push(desk.live.start());
  const words = new Words(locale);
  const screen = await render(LiveFrame, { words, live: desk.live });
  return { ...desk, words, screen };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

describe('forming teams', () => {
  it('shows the word of the seat, and sits down by a tap', async () => {
    const room = opened(2, tale());
    room.must(teacher, { type: 'make-teams', count: 2, places: 3 });
    const { screen } = await open(room);
    await expect.element(screen.getByText('KHWNR')).toBeVisible();
    await screen.getByRole('button', { name: 'Sit down here: Team 2' }).click();
    await expect.element(screen.getByText(`${pairName(1, 'en')} (you)`)).toBeVisible();
    expect(room.state.seats.s1?.team).toBe('t2');
    await screen.getByRole('button', { name: 'Stand up' }).click();
    await vi.waitFor(() => expect(room.state.seats.s1?.team).toBeNull());
  });

  it('goes on to the next step by itself, without another page', async () => {
    const room = opened(3, tale());
    const { screen, tell } = await open(room);
    room.must(teacher, { type: 'make-teams', count: 1, places: 3 });
    room.must(teacher, { type: 'deal-teams' });
    room.must(teacher, { type: 'advance', from: 'form' });
    tell();
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Prepare the talk' })).toBeVisible();
  });
});

describe('preparing', () => {
  it('tells the own brief and no other, keeps notes of the team, and rehearses', async () => {
    const room = seated(3, 3, 'prepare', tale());
    room.must(seat(1), { type: 'take-role', role: null });
    const { screen } = await open(room);
    await screen.getByRole('button', { name: 'Take the role Waiter' }).click();
    await expect.element(screen.getByText('The kitchen is busy.')).toBeVisible();
    await screen.getByLabelText('A new note or line').fill('Begin with his name');
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('Begin with his name')).toBeVisible();
    await screen.getByRole('button', { name: 'Begin the rehearsal' }).click();
    await expect.element(screen.getByText('Rehearsal: does not count')).toBeVisible();
    await wait(400);
    await screen.getByRole('button', { name: /Hear him out/ }).click();
    await expect.element(screen.getByText('Thank you for listening.')).toBeVisible();
  });

  it('keeps what is written over a reload', async () => {
    const room = seated(3, 3, 'prepare', tale());
    const first = await open(room);
    await first.screen.getByLabelText('A new note or line').fill('half a thought');
    await first.screen.unmount();
    const { screen } = await open(room);
    await expect.element(screen.getByLabelText('A new note or line')).toHaveValue('half a thought');
  });
});

describe('the talk', () => {
  /** One team at its first scene: seat 1 is the only waiter, who decides it; the others are owners. */
  function begun(reason = false): Room {
    const room = seated(3, 3, 'prepare', tale(reason));
    for (const [number, role] of ['waiter', 'owner', 'owner'].entries())
      if (room.state.seats[`s${number + 1}`]?.role !== role) room.must(seat(number + 1), { type: 'take-role', role });
    room.must(teacher, { type: 'advance', from: 'prepare' });
    return room;
  }

  it('asks for a reason, counts the vote and shows the reply with what it changed', async () => {
    const { screen } = await open(begun(true));
    await wait(400);
    await screen.getByRole('button', { name: /Hear him out/ }).click();
    await screen.getByLabelText('Why? One line').fill('He is upset');
    await screen.getByRole('button', { name: 'Decide' }).click();
    await expect.element(screen.getByText('Thank you for listening.').first()).toBeVisible();
    await expect.element(screen.getByText(/Calm up by 10/)).toBeVisible();
    await expect.element(screen.getByText('Reason: He is upset')).toBeVisible();
  });

  it('shows who decides and that they have not voted to those who do not', async () => {
    const { screen } = await open(begun(), 2);
    await expect.element(screen.getByText('Waiter decides')).toBeVisible();
    expect(screen.getByRole('button', { name: /Hear him out/ }).query()).toBeNull();
  });

  it('stands still in a pause and says so', async () => {
    const room = begun();
    const { screen, tell } = await open(room);
    room.must(teacher, { type: 'pause', team: null });
    tell();
    await expect.element(screen.getByText('All clocks stand still.', { exact: false })).toBeVisible();
    expect(document.querySelector('[inert]')).not.toBeNull();
  });

  it('keeps a vote given without a network and sends it when there is one', async () => {
    const room = begun();
    const { screen, cut, tell } = await open(room);
    await wait(400);
    cut(true);
    await screen.getByRole('button', { name: /Hear him out/ }).click();
    await expect.element(screen.getByText('Your vote is on its way…')).toBeVisible();
    await expect.element(screen.getByText(/No connection since/)).toBeInTheDocument();
    cut(false);
    await vi.waitFor(() => expect(room.play('t1').steps).toHaveLength(1), { timeout: 20_000 });
    tell();
    await expect.element(screen.getByText('Thank you for listening.').first()).toBeVisible();
  });

  it('changes the language in the middle of a reason and keeps it', async () => {
    const { screen, words } = await open(begun(true));
    await wait(400);
    await screen.getByRole('button', { name: /Hear him out/ }).click();
    await screen.getByLabelText('Why? One line').fill('因为他生气');
    words.use('zh-CN');
    await expect.element(screen.getByLabelText('理由，一句话')).toHaveValue('因为他生气');
    expect(document.body.innerText.replace('KHWNR', '')).not.toMatch(/[A-Za-z]{4,}/);
  });

  it('leaves the class after it was asked, from any step', async () => {
    const room = begun();
    const { screen } = await open(room);
    await screen.getByText('Nickname, or leave the class').click();
    await screen.getByRole('button', { name: 'Leave the class' }).click();
    await screen.getByRole('button', { name: 'Stay' }).click();
    expect(room.state.seats.s1?.left).toBe(false);
    await screen.getByRole('button', { name: 'Leave the class' }).click();
    await screen.getByRole('button', { name: 'Leave', exact: true }).click();
    await vi.waitFor(() => expect(room.state.seats.s1?.left).toBe(true));
  });

  it('chats in the team and counts what is unread', async () => {
    const room = begun();
    const { screen, tell } = await open(room);
    room.must(seat(2), { type: 'say', text: 'Shall we listen?' });
    tell();
    await screen.getByRole('button', { name: /1 new message/ }).click();
    await expect.element(screen.getByText('Shall we listen?')).toBeVisible();
    await screen.getByLabelText('Message to your team').fill('Yes');
    await screen.getByRole('button', { name: 'Send' }).click();
    await expect.element(screen.getByRole('log').getByText('Yes')).toBeVisible();
    await screen.getByRole('button', { name: 'Close' }).click();
    expect(screen.getByRole('button', { name: /new message/ }).query()).toBeNull();
  });
});

describe('rating', () => {
  it('hands in all five criteria, and says what is missing before', async () => {
    const room = seated(6, 3, 'evaluate', tale());
    const { screen } = await open(room);
    await expect.element(screen.getByText('5 criteria are still to be rated.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Hand in' })).toBeDisabled();
    for (const { name } of room.view(1).marking!.criteria)
      await screen.getByRole('group', { name: name.en! }).getByText('8', { exact: true }).click();
    await screen.getByRole('button', { name: 'Hand in' }).click();
    await expect.element(screen.getByText('Handed in.', { exact: false })).toBeVisible();
    expect(room.state.teams.t2?.marks[0]?.points).toEqual(Object.fromEntries(room.view(1).marking!.criteria.map(({ id }) => [id, 8])));
  });
});

it('has no sideways scroll on the narrowest phone in any step', async () => {
  await page.viewport(360, 740);
  for (const phase of ['prepare', 'simulate', 'evaluate'] as const) {
    const { screen } = await open(seated(6, 3, phase, tale(true)));
    expect(document.documentElement.scrollWidth, phase).toBeLessThanOrEqual(360);
    await screen.unmount();
  }
});
