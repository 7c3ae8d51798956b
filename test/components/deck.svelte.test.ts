import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Deck } from '#engine/outcomes';
import { slides, type Slide } from '#engine/session';
import { presetFor, presets, slidesFor } from '#lib/debrief/presets.ts';
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
    const ads = {
      id: 'ads',
      name: { en: 'Advertising', zh: '广告' },
      lever: 'advertising',
      min: 0,
      max: 4,
      start: 1,
      means: [0, 1.125, 4]
    };
    const { screen } = await open('paths', { paths: null, levers: [ads] });
    expect([...document.querySelectorAll<HTMLElement>('.team')].map(({ style }) => style.left)).toEqual(['0%', '28.125%', '100%']);
    await screen.getByText('The same numbers as a table').click();
    await expect
      .element(screen.getByRole('row', { name: 'Advertising as usual none 1.71 times the usual 4 times the usual' }))
      .toBeVisible();
  });

  it('tells of each step of a road what was chosen, and of a round what it moved', async () => {
    const { screen } = await open('road');
    await expect.element(screen.getByRole('row', { name: 'Advertising 2 ·' }).first()).toBeVisible();
    expect(text()).toContain('· as in the round before');
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
      ['marks', /your marks here as soon as they are locked/],
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

  it('says what is sealed to who reads it: the room, or the teacher alone', async () => {
    const sealed: Partial<Deck> = { customers: 'sealed', road: null, people: null, marks: null, truth: 'sealed', concepts: null };
    for (const slide of ['road', 'people', 'marks', 'truth', 'concepts'] as const) {
      const room = await open(slide, sealed);
      expect(text(), slide).toMatch(/You will/);
      expect(text(), slide).not.toMatch(/teacher/);
      await room.screen.unmount();
      const own = await render(DeckFrame, { words: new Words('en'), slide, deck: { ...deck, ...sealed }, live: { ...live, own: true } });
      expect(text(), slide).toMatch(/until you (reveal|lock|have locked)/);
      await own.unmount();
    }
  });

  it('shows every slide whole on a projector of 1280 by 720', async () => {
    await page.viewport(1280, 720);
    const twelve = {
      ...deck.marks!,
      results: Array.from({ length: 12 }, (_, k) => ({ ...deck.marks!.results[0]!, team: `t${k + 1}`, number: k + 1 }))
    };
    const long = {
      ...deck.road!.better,
      choices: Array.from({ length: 8 }, () => ({ en: 'Ask her name, and go and look up how she has travelled with us', zh: '问她的名字' }))
    };
    const full: Partial<Deck> = {
      marks: { ...twelve, spread: twelve.results.map(() => deck.marks!.spread[0]!) },
      road: { ...deck.road!, better: long, worse: long },
      forks: [deck.forks[0]!, { ...deck.forks[0]!, scene: 'b' }, { ...deck.forks[0]!, scene: 'c' }]
    };
    for (const slide of slides) {
      const { screen } = await open(slide, full);
      // the line with the title of the class, and the wall's own margins, take 100 px
      await expect.poll(() => document.querySelector('.slide')!.getBoundingClientRect().height, { message: slide }).toBeLessThan(620);
      await screen.unmount();
    }
  });

  it('is of the length that is nearest to what the lesson has', () => {
    expect([1, 15, 20, 25, 40, 90].map(presetFor)).toEqual([15, 15, 15, 30, 45, 45]);
  });

  it('has fewer slides in less time, in the same order', () => {
    const all = presets.map((preset) => slidesFor(preset));
    expect(all.map((own) => own.length)).toEqual([5, 8, 10]);
    for (const own of all) expect(slides.filter((slide) => own.includes(slide))).toEqual(own);
  });
});
