import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Play } from '#lib/state/play.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import Page from '../../src/routes/practice/[case]/+page.svelte';
import Frame from './Frame.svelte';
import { smallCase } from './small-case.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
async function open(locale: 'en' | 'zh-CN' = 'en') {
  const [play, words] = [new Play(smallCase()), new Words(locale)];
  play.recall();
  const screen = await render(Frame, { play, words, page: Page });
  return { play, words, screen };
}
async function begun(locale: 'en' | 'zh-CN' = 'en') {
  const opened = await open(locale);
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
    await screen.getByRole('button', { name: 'Hear him out' }).click();
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

  it('shows the ending, its cost and the way on', async () => {
    const { play, screen } = await begun('zh-CN');
    play.choose('listen');
    play.choose('free');
    await expect.element(screen.getByRole('heading', { level: 2, name: '满意而归' })).toBeVisible();
    await expect.element(screen.getByText('¥12', { exact: true })).toBeVisible();
    expect(screen.getByRole('link', { name: '看看对顾客群的影响' }).element().getAttribute('href')).toBe('/practice/small/outcome');
  });
});
