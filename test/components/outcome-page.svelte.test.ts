import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Play } from '#lib/state/play.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import Page from '../../src/routes/practice/[case]/(after)/outcome/+page.svelte';
import AfterFrame from './AfterFrame.svelte';
import { smallCase } from './small-case.ts';

const truth = `true-ending:
  scene: glad
  story: { zh: 店里请他喝了一壶新茶。, en: They made him a fresh pot. }
debrief:
  - ask: { zh: 凉茶该不该收钱？, en: Should cold tea be paid for? }
`;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function open(choices: readonly string[], locale: 'en' | 'zh-CN' = 'en') {
  const [play, words] = [new Play(smallCase((text) => text + truth)), new Words(locale)];
  play.recall();
  if (choices.length) play.start();
  for (const choice of choices) play.choose(choice);
  const screen = await render(AfterFrame, { play, words, page: Page });
  return { play, words, screen };
}
/** The page once its worker has answered. */
async function opened(choices: readonly string[], locale: 'en' | 'zh-CN' = 'en') {
  const page = await open(choices, locale);
  await expect.poll(() => document.querySelectorAll('canvas').length, { timeout: 20_000 }).toBe(5);
  return page;
}

beforeEach(() => localStorage.clear());

describe('the outcome page', () => {
  it('without a play says what to do next and links to the case', async () => {
    const { screen } = await open([]);
    await expect.element(screen.getByRole('link', { name: 'Begin the case' })).toHaveAttribute('href', '/practice/small');
  });

  it('in the middle of a play sends the learner on, without any result', async () => {
    const { screen } = await open(['listen']);
    await expect.element(screen.getByRole('link', { name: 'Go on playing' })).toBeVisible();
    expect(document.body.textContent).not.toContain('fresh pot');
  });

  it('tells in words what happened before any chart', async () => {
    const { screen } = await opened(['wait']);
    await expect.element(screen.getByText('Mr Li is no longer a customer.')).toBeVisible();
    const story = document.querySelector('#story')!;
    expect(story.compareDocumentPosition(document.querySelector('canvas')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('compares with the other ending and names the shortest way there', async () => {
    const { screen } = await opened(['wait']);
    await expect.element(screen.getByRole('heading', { name: 'The shortest way to “He leaves glad”' })).toBeVisible();
    await expect.element(screen.getByText('Its decisions cost CN¥12.')).toBeVisible();
  });

  it('shows the same numbers in the table twin when the view is switched', async () => {
    const { screen } = await opened(['wait']);
    const figure = screen.getByRole('figure', { name: 'Satisfaction', exact: true });
    await figure.getByText('The same numbers as a table').click();
    await expect.element(figure.getByRole('table').getByText('nothing happened')).toBeVisible();
    await figure.getByText('Difference from “nothing happened”').click();
    expect(figure.element().querySelector('tbody tr td')?.textContent).toBe('0.0');
  });

  it('explains each step by its sources', async () => {
    const { screen } = await opened(['listen', 'free']);
    await expect.element(screen.getByText(/the move “listen”/)).toBeVisible();
    await expect.element(screen.getByText('this choice, in this place')).toBeVisible();
  });

  it('keeps the true ending sealed until it is asked for', async () => {
    const { screen } = await opened(['wait']);
    expect(document.body.textContent).not.toContain('They made him a fresh pot.');
    await screen.getByRole('button', { name: 'Show what really happened' }).click();
    await expect.element(screen.getByText('They made him a fresh pot.')).toBeVisible();
  });

  it('keeps notes on this device', async () => {
    const { screen } = await open(['wait']);
    await screen.getByLabelText('Your note on question 1').fill('No.');
    expect(JSON.parse(localStorage.getItem('relate.notes.small') ?? '')).toEqual({ 0: 'No.' });
  });

  it('switches its language without computing again or losing a note', async () => {
    const { words, screen } = await opened(['wait']);
    await screen.getByLabelText('Your note on question 1').fill('不该。');
    words.use('zh-CN');
    await expect.element(screen.getByRole('heading', { level: 1, name: '结果如何' })).toBeVisible();
    await wait(50);
    expect(document.querySelectorAll('canvas')).toHaveLength(5);
    expect(document.querySelector('progress')).toBeNull();
    await expect.element(screen.getByLabelText('第1题的笔记')).toHaveValue('不该。');
  });
});
