import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TeacherView } from '#engine/session';
import { Control } from '#lib/state/control.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import '../../src/app.css';
import { chartOf } from './statechart.ts';
import { LiveView } from './live-view.svelte.ts';
import StatechartFrame from './StatechartFrame.svelte';
import { teacherView, teamOf } from './teacher-view.ts';

type Scene = 'desk' | 'gate' | 'home';

/** Three teams at given scenes; `hurry`: team 3 has little time left. */
const viewAt = (scenes: readonly Scene[], hurry = false): TeacherView =>
  teacherView('simulate', {
    teams: scenes.map((scene, index) =>
      teamOf(index + 1, true, { scene, over: scene === 'home', past: [], deadline: 1_000_000 + (hurry && index === 2 ? 9_000 : 110_000) })
    )
  });

async function open(scenes: readonly Scene[], { hurry = false, layouts = true, width = 1280 } = {}) {
  await page.viewport(width, 800);
  const live = new LiveView(viewAt(scenes, hurry));
  const words = new Words('en');
  const screen = await render(StatechartFrame, { words, control: new Control(live, { may: true, me: 'me' }), chart: chartOf(layouts) });
  return { screen, live, words };
}
const tokenOf = (team: string) => document.querySelector<SVGGElement>(`[data-team="${team}"]`);
const left = (element: Element | null) => element!.getBoundingClientRect().left;
const sceneAt = (id: string) => document.querySelector<SVGGElement>(`[data-scene="${id}"]`)!;
const inside = (token: Element, scene: Element) => {
  const [a, b] = [token.getBoundingClientRect(), scene.getBoundingClientRect()];
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
};

describe('the map of a case', () => {
  it('shows each team at its scene and moves it when it has decided', async () => {
    const { live } = await open(['desk', 'desk', 'gate']);
    await expect.poll(() => tokenOf('t1') && inside(tokenOf('t1')!, sceneAt('desk'))).toBe(true);
    live.view = viewAt(['gate', 'desk', 'home']);
    await expect.poll(() => inside(tokenOf('t1')!, sceneAt('gate'))).toBe(true);
    await expect.poll(() => inside(tokenOf('t3')!, sceneAt('home'))).toBe(true);
    expect(inside(tokenOf('t2')!, sceneAt('desk'))).toBe(true);
  });

  it('tells by shape and in words that a team is late', async () => {
    const { screen } = await open(['desk', 'gate', 'gate'], { hurry: true });
    await expect
      .element(screen.getByRole('button', { name: 'At the gate. Here now: Team 2, Team 3, 70 % of the time gone' }))
      .toBeVisible();
    expect(tokenOf('t3')!.querySelector('rect')!.getAttribute('rx')).toBe('3');
    expect(tokenOf('t2')!.querySelector('rect')!.getAttribute('rx')).toBe('12');
  });

  it('says how many more teams are in a scene that has no room for all', async () => {
    const { screen } = await open(['home', 'home', 'home']);
    await expect.element(screen.getByText('+3')).toBeVisible();
  });

  it('is one stop of the keyboard; arrows go along the edges, Enter opens a scene', async () => {
    const { screen } = await open(['desk', 'desk', 'gate']);
    await expect.poll(() => document.querySelectorAll('[data-scene]').length).toBe(3);
    expect([...document.querySelectorAll('[data-scene][tabindex="0"]')]).toEqual([sceneAt('desk')]);
    sceneAt('desk').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => document.activeElement).toBe(sceneAt('gate'));
    expect([...document.querySelectorAll('[data-scene][tabindex="0"]')]).toEqual([sceneAt('gate')]);
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'At the gate' });
    await expect.element(dialog).toBeVisible();
    await expect.element(dialog.getByText(/Say goodbye/)).toBeVisible();
    await expect.element(dialog.getByText('Team 3')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(sceneAt('gate'));
  });

  it('draws lines that are no wider than what was measured', async () => {
    const { screen } = await open(['desk', 'desk', 'gate']);
    await screen.getByRole('button', { name: 'Choices in words' }).click();
    const chart = chartOf(true);
    const labels = (await chart.layouts)!.en!.texts.edges.map(({ label }) => label);
    const drawn = [...document.querySelectorAll<SVGTextElement>('.letters text')];
    expect(drawn.length).toBe(labels.length);
    for (const [index, text] of drawn.entries())
      for (const line of text.querySelectorAll('tspan')) expect(line.getComputedTextLength()).toBeLessThanOrEqual(labels[index]!.width);
  });

  it('has all of it as a list, also where it could not be drawn', async () => {
    const { screen } = await open(['desk', 'desk', 'gate'], { layouts: false });
    await expect.element(screen.getByText(/could not be drawn/)).toBeVisible();
    await screen.getByText('The map as a list').click();
    await expect.element(screen.getByRole('listitem').filter({ hasText: 'Here now: Team 1, Team 2' }).first()).toBeVisible();
    await expect.element(screen.getByText('→ leads to “At the gate” or “Home” · taken if nobody decides')).toBeVisible();
  });

  it('begins with the list on a phone and is no wider than it', async () => {
    const { screen } = await open(['desk', 'desk', 'gate'], { width: 360 });
    await expect.element(screen.getByText('Here now: Team 1, Team 2')).toBeVisible();
    await expect.poll(() => document.querySelector('svg[role=group]')).not.toBeNull();
    const list = document.querySelector('ol')!.getBoundingClientRect();
    expect(list.top).toBeLessThan(document.querySelector('svg[role=group]')!.getBoundingClientRect().top);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(left(document.querySelector('ol'))).toBeGreaterThanOrEqual(0);
    await page.viewport(1280, 900);
  });
});
