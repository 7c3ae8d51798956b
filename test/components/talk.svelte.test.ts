import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Play } from '#lib/state/play.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import Page from '../../src/routes/practice/[case]/+page.svelte';
import Frame from './Frame.svelte';
import { smallCase } from './small-case.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
async function open(locale: 'en' | 'zh-CN' = 'en', scenario = smallCase()) {
  const [play, words] = [new Play(scenario), new Words(locale)];
  play.recall();
  const screen = await render(Frame, { play, words, page: Page });
  return { play, words, screen };
}
async function begun(locale: 'en' | 'zh-CN' = 'en', scenario = smallCase()) {
  const opened = await open(locale, scenario);
  opened.play.start();
  await expect.element(opened.screen.getByRole('heading', { level: 2, name: locale === 'en' ? 'Scene 1' : '第1幕' })).toBeVisible();
  // A tap within the first instant of a scene belongs to the scene before.
  await wait(400);
  return opened;
}

beforeEach(() => localStorage.clear());

describe('the page of a play', () => {
  it('begins at one button', async () => {
    const { play, screen } = await open();
    await screen.getByRole('button', { name: 'Begin' }).click();
    expect(play.view?.scene).toBe('table');
  });

  it('is played by keys alone: a number selects, Enter chooses, the focus goes to the new scene', async () => {
    const { play, screen } = await begun();
    await userEvent.keyboard('1');
    expect(document.activeElement?.textContent).toContain('Hear him out');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Scene 2' })).toHaveFocus();
    expect(play.steps).toHaveLength(1);
  });

  it('says the reply and what it changed to a screen reader', async () => {
    const { screen } = await begun();
    await screen.getByRole('button', { name: 'Hear him out' }).click();
    await expect.element(screen.getByText('Thank you for listening. Calm up by 10 Trust up by 8')).toBeInTheDocument();
  });

  it('keeps a grey choice reachable, with its reason, and does not take it', async () => {
    const { play, screen } = await begun();
    const grey = screen.getByRole('button', { name: /Bring the owner/ });
    await expect.element(grey).toHaveAttribute('aria-disabled', 'true');
    expect(grey.element().textContent).toContain('Not possible now: The customer does not trust you enough');
    (grey.element() as HTMLElement).click();
    expect(play.steps).toHaveLength(0);
  });

  it('ignores the second tap of a double tap', async () => {
    const { play, screen } = await begun();
    // both taps in one task: how busy the machine is makes no difference
    (screen.getByRole('button', { name: 'Hear him out' }).element() as HTMLElement).click();
    flushSync();
    (document.querySelector('ol button') as HTMLElement).click();
    expect(play.steps).toHaveLength(1);
  });

  it('W2 changes the language in the middle of a scene and keeps everything', async () => {
    const { words, screen } = await begun();
    await screen.getByRole('button', { name: 'Hear him out' }).click();
    await screen.getByText('Save, open, print').click();
    const heading = document.querySelector('#now h2');
    words.use('zh-CN');
    await expect.element(screen.getByRole('heading', { level: 2, name: '第2幕' })).toBeVisible();
    expect(document.querySelector('#now h2')).toBe(heading);
    await expect.element(screen.getByRole('button', { name: '存成文件' })).toBeVisible();
    expect(document.body.innerText).not.toMatch(/[A-Za-z]{3,}/);
  });

  it.each([
    ['open', 'the owner', 'owner'],
    ['folded', 'the waiter again', 'waiter']
  ])('shows what a role alone knows %s when the second scene is decided by %s', async (shown, _, role) => {
    const { screen } = await begun(
      'en',
      smallCase((text) =>
        text
          .replace('decides: owner', `decides: ${role}`)
          .replace('en: Owner }', 'en: Owner }\n    brief: { zh: 茶叶是新的。, en: The tea is new. }')
      )
    );
    const brief = () => document.querySelector<HTMLDetailsElement>('#now details');
    expect(brief()?.open).toBe(true);
    await screen.getByRole('button', { name: 'Hear him out' }).click();
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Scene 2' })).toBeVisible();
    expect(brief()?.open).toBe(shown === 'open');
  });

  it('opens the panel of the save where it can be seen', async () => {
    await page.viewport(360, 400);
    const { screen } = await begun();
    const button = screen.getByRole('button', { name: /^Save, open, print/ });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    const element = button.element() as HTMLElement;
    element.scrollIntoView({ block: 'end' });
    element.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByRole('button', { name: 'Print this play' })).toBeInViewport({ ratio: 0.8 });
  });

  it('offers the last step back after a bad ending', async () => {
    const { play, screen } = await begun();
    play.choose('listen');
    play.choose('refuse');
    await screen.getByRole('button', { name: 'Take the last step back' }).click();
    expect([play.view?.over, play.view?.scene]).toEqual([false, 'till']);
  });

  it('shows the ending, its cost and the way on', async () => {
    const { play, screen } = await begun('zh-CN');
    play.choose('listen');
    play.choose('free');
    await expect.element(screen.getByRole('heading', { level: 2, name: '满意而归' })).toBeVisible();
    await expect.element(screen.getByText('¥12', { exact: true })).toBeVisible();
    expect(screen.getByRole('link', { name: '看看对顾客群的影响' }).element().getAttribute('href')).toBe('/practice/small/outcome');
  });
});
