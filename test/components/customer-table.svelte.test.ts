import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { aTable } from './customer-table.ts';
import TableFrame from './TableFrame.svelte';

const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-index]')];

describe('the table of customers', () => {
  it('draws what is on the screen of 10,000 rows, and says how many there are', async () => {
    const screen = await render(TableFrame, { table: aTable(10_000) });
    await expect.element(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
    expect(drawn().length).toBeLessThan(60);
    expect(drawn()[0]!.getAttribute('aria-rowindex')).toBe('2');
    await expect.element(screen.getByText('met face to face')).toBeInTheDocument();
  });

  it('is walked by arrow keys, Home and End, with one stop for Tab', async () => {
    await render(TableFrame, { table: aTable(10_000) });
    document.querySelector<HTMLElement>('[data-index] a')!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Person 3');
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Person 10000');
    expect(drawn().length).toBeLessThan(60);
    expect(drawn().filter((row) => row.querySelector('a')!.tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Person 1');
  });

  it('prints the first 50 rows, says so, and keeps the place on the screen', async () => {
    const screen = await render(TableFrame, { table: aTable(500) });
    scrollTo(0, 20_000);
    await expect.poll(() => drawn()[0]!.dataset.index).not.toBe('0');
    const place = drawn()[0]!.dataset.index;
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawn().map((row) => row.dataset.index)).toEqual(Array.from({ length: 50 }, (_, i) => String(i)));
    expect(screen.container.textContent).toContain('the first 50 of these 500 customers');
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => drawn()[0]!.dataset.index).toBe(place);
  });

  it('sorts by the head of a column, once up, once down', async () => {
    await page.viewport(1280, 800);
    const screen = await render(TableFrame, { table: aTable(20) });
    const head = screen.getByRole('columnheader', { name: 'Spent' });
    await expect.element(head).toHaveAttribute('aria-sort', 'none');
    await head.getByRole('button').click();
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  });
});
