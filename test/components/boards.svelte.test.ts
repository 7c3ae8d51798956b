import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { reportOf } from '#engine/outcomes';
import { parse, type Scenario } from '#engine/scenario';
import { Play } from '#lib/state/play.svelte.ts';
import { Words } from '#lib/words/words.svelte.ts';
import Page from '../../src/routes/practice/[case]/+page.svelte';
import Frame from './Frame.svelte';
import projectText from '../helpers/cases/project.yaml?raw';
import quartersText from '../helpers/cases/quarters.yaml?raw';

// generous: on a busy machine a worker takes seconds to begin
vi.setConfig({ testTimeout: 60_000 });
const caseOf = (id: string, text: string): Scenario => {
  const { scenario, findings } = parse(text, { id, file: `${id}.yaml` });
  if (!scenario) throw new Error(findings.map(({ en }) => en).join('\n'));
  return scenario;
};
const quarters = caseOf('quarters', quartersText.replace('size: 10000', 'size: 300').replace('market: 40000', 'market: 900'));
const project = caseOf('project', projectText);

async function begun(scenario: Scenario, locale: 'en' | 'zh-CN' = 'en') {
  const [play, words] = [new Play(scenario), new Words(locale)];
  play.recall();
  const screen = await render(Frame, { play, words, page: Page });
  if (!play.session) play.start();
  return { play, words, screen };
}
type Screen = Awaited<ReturnType<typeof begun>>['screen'];
const more = (screen: Screen, name: string, times = 1) => {
  for (let k = 0; k < times; k++) (screen.getByRole('button', { name: `${name}: more` }).element() as HTMLElement).click();
};
const lock = (screen: Screen) => screen.getByRole('button', { name: 'Lock, and live 3 months' });

beforeEach(() => localStorage.clear());

describe('a round', () => {
  it('B1 says by how much settings are over the budget, and cannot be locked until they hold', async () => {
    const { screen } = await begun(quarters);
    await expect.element(lock(screen)).toBeEnabled();
    for (let k = 0; k < 8; k++) more(screen, 'Care');
    await expect.element(screen.getByText('That is $20,000 more than there is.', { exact: false })).toBeVisible();
    await expect.element(lock(screen)).toBeDisabled();
    await screen.getByRole('button', { name: 'As at the start' }).click();
    await expect.element(screen.getByText('$60,000 of $120,000 left')).toBeVisible();
    await expect.element(lock(screen)).toBeEnabled();
  });

  it('is lived in the worker, and then told as the engine tells it, with its reasons', async () => {
    const { play, screen } = await begun(quarters);
    await expect.element(lock(screen)).toBeEnabled();
    more(screen, 'Care', 2);
    await lock(screen).click();
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Round 2 of 8 The quarter' })).toBeVisible();
    await expect.element(screen.getByRole('slider', { name: 'Care' })).toHaveValue('1');
    await expect.poll(() => play.firm.report?.replicates, { timeout: 30_000 }).toBe(8);
    expect(play.firm.report).toEqual(reportOf(play.compiled, play.log));
    await expect.element(screen.getByRole('heading', { name: 'What each lever added' })).toBeVisible();
    await expect.element(screen.getByRole('table', { name: 'The rounds so far' })).toBeVisible();
  });

  it('that was locked goes on after a reload, and can be taken back', async () => {
    const first = new Play(quarters);
    first.recall();
    first.start();
    first.choose('{care=1}');
    first.close();
    expect(first.session?.now.living).toBeDefined();
    const { play } = await begun(quarters);
    await expect.poll(() => play.session?.now.firm?.round, { timeout: 30_000 }).toBe(1);
    play.undo();
    expect([play.session?.now.firm?.round, play.steps.length]).toEqual([0, 0]);
  });

  it('is played again from a file, its months lived anew', async () => {
    const { play } = await begun(quarters);
    play.choose('{care=1}');
    await expect.poll(() => play.session?.now.firm?.round, { timeout: 30_000 }).toBe(1);
    play.choose('survey{ads=0.5}');
    await expect.poll(() => play.session?.now.firm?.round, { timeout: 30_000 }).toBe(2);
    const [text, now] = [play.toFile() ?? '', play.session?.now];
    play.restart();
    expect(await play.fromFile(text)).toBe('ok');
    expect(play.session?.now).toEqual(now);
    expect(play.session?.injected.map(({ event }) => event)).toEqual(['rival']);
    play.close();
  });
});

describe('a project', () => {
  it('shows what a step takes and why one is closed; what is done stands on the line of weeks', async () => {
    const { play, screen } = await begun(project);
    await expect
      .element(screen.getByRole('button', { name: /Train the staff.*Something else has to be done first/s }))
      .toHaveAttribute('aria-disabled', 'true');
    await new Promise((done) => setTimeout(done, 400));
    await screen.getByRole('button', { name: /Mend the process/ }).click();
    await expect.element(screen.getByText('weeks 1 to 4')).toBeVisible();
    expect(play.view?.left).toEqual({ money: 100, weeks: 8, people: 3 });
    expect(document.body.textContent).not.toContain('Mr');
    expect(screen.getByRole('button', { name: /Mend the process/ }).elements()).toHaveLength(0);
  });

  it('speaks Chinese without a word of English', async () => {
    await begun(project, 'zh-CN');
    expect(document.body.innerText).not.toMatch(/[A-Za-z]{3,}/);
  });
});
