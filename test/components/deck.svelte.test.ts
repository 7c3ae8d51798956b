import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Deck } from '#engine/outcomes';
import { slides, type Slide } from '#engine/session';
import { presets, slidesFor } from '#lib/debrief/presets.ts';
import { Words } from '#lib/words/words.svelte.ts';
import '../../src/app.css';
import DeckFrame from './DeckFrame.svelte';
import { deck } from './deck.ts';

const live = { own: false, guesses: 3, transfer: { ends: 30_000, answered: 2, shown: ['Come in first'] }, now: 0 };
const open = async (slide: Slide, over: Partial<Deck> = {}, words = new Words('en')) => ({
  words,
  screen: await render(DeckFrame, { words, slide, deck: { ...deck, ...over }, live })
});
const text = () => document.querySelector('.slide')!.textContent;

describe('the deck', () => {
  for (const slide of slides)
    it(`shows “${slide}” in both languages, switched in place`, async () => {
      const { words } = await open(slide);
      expect(text()).not.toMatch(/\p{Script=Han}/u);
      words.use('zh-CN');
      await expect.poll(text).toMatch(/\p{Script=Han}/u);
    });

  it('has a table of the same numbers beside the flow of paths', async () => {
    const { screen } = await open('paths');
    await screen.getByText('The same numbers as a table').click();
    await expect.element(screen.getByRole('row', { name: /Desk.*Office.*3/ })).toBeVisible();
    const names = [...document.querySelectorAll<HTMLElement>('.flow p')].map((one) => one.getBoundingClientRect());
    expect(names).toHaveLength(deck.paths!.nodes.length);
    for (const [k, a] of names.entries())
      for (const b of names.slice(k + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${k}`).toBe(true);
  });

  it('shows of rounds how far apart the teams set each lever, with a table of the same numbers', async () => {
    const ads = { id: 'ads', name: { en: 'Advertising', zh: '广告' }, min: 0, max: 4, start: 1, means: [0, 1.125, 4] };
    const { screen } = await open('paths', { paths: null, levers: [ads] });
    expect([...document.querySelectorAll<HTMLElement>('.team')].map(({ style }) => style.left)).toEqual(['0%', '28.125%', '100%']);
    await screen.getByText('The same numbers as a table').click();
    await expect.element(screen.getByRole('row', { name: 'Advertising 1 0 1.71 4' })).toBeVisible();
  });

  it('says how well the class guessed', async () => {
    await open('paths');
    expect(text()).toContain('2 of 3 guessed what most teams did.');
  });

  it('keeps sealed what may not be seen yet', async () => {
    const sealed: Partial<Deck> = { customers: 'sealed', road: null, people: null, marks: null, truth: 'sealed', concepts: null };
    for (const [slide, said] of [
      ['road', /Sealed/],
      ['people', /Sealed/],
      ['marks', /as soon as the marks are locked/],
      ['truth', /Sealed/],
      ['concepts', /Sealed/]
    ] as const) {
      const { screen } = await open(slide, sealed);
      expect(text(), slide).toMatch(said);
      await screen.unmount();
    }
  });

  it('says so while customers are simulated, when they could not be, and when nobody decided anything', async () => {
    for (const [customers, said] of [
      ['working', /living through their months/],
      ['failed', /could not be simulated/]
    ] as const) {
      const { screen } = await open('road', { customers, road: null });
      expect(text()).toMatch(said);
      await screen.unmount();
    }
    await open('paths', { teams: 0, guess: null, paths: { nodes: [], links: [] } });
    expect(text()).toMatch(/No team has decided anything/);
  });

  it('counts the minute down and shows what was picked', async () => {
    const { screen } = await open('transfer');
    await expect.element(screen.getByText('30 s')).toBeVisible();
    await expect.element(screen.getByText('“Come in first”')).toBeVisible();
  });

  it('is not wider than a phone', async () => {
    await page.viewport(360, 740);
    for (const slide of slides) {
      const { screen } = await open(slide);
      const wide = [...document.querySelectorAll('.slide > *')].filter((one) => one.getBoundingClientRect().right > 361);
      expect(
        wide.map((one) => one.className),
        slide
      ).toEqual([]);
      await screen.unmount();
    }
  });

  it('has fewer slides in less time, in the same order', () => {
    const all = presets.map((preset) => slidesFor(preset));
    expect(all.map((own) => own.length)).toEqual([5, 8, 10]);
    for (const own of all) expect(slides.filter((slide) => own.includes(slide))).toEqual(own);
  });
});
