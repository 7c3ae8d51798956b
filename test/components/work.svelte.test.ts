import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Words } from '#lib/words/words.svelte.ts';
import WorkFrame from './WorkFrame.svelte';

const open = (status: 'running' | 'failed' | 'cancelled', slow: boolean, locale: 'en' | 'zh-CN' = 'en') => {
  const [oncancel, onagain] = [vi.fn(), vi.fn()];
  return render(WorkFrame, { words: new Words(locale), work: { status, slow, progress: 0.4, oncancel, onagain } }).then((screen) => ({
    screen,
    oncancel,
    onagain
  }));
};

describe('the state of the calculation', () => {
  it('shows nothing in the first 300 ms', async () => {
    const { screen } = await open('running', false);
    expect(screen.container.textContent).toBe('');
  });

  it('then shows how far it has come, and can be stopped', async () => {
    const { screen, oncancel } = await open('running', true);
    await expect.element(screen.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    await screen.getByRole('button', { name: 'Stop' }).click();
    expect(oncancel).toHaveBeenCalledOnce();
  });

  it.each(['failed', 'cancelled'] as const)('when %s says that the play is kept and offers to try again', async (status) => {
    const { screen, onagain } = await open(status, false, 'zh-CN');
    await expect.element(screen.getByRole('alert').getByText(/你的进度还在/)).toBeVisible();
    await screen.getByRole('button', { name: '重新计算' }).click();
    expect(onagain).toHaveBeenCalledOnce();
  });
});
