import { tick } from 'svelte';
import type { Lab } from '#lib/state/lab.svelte.ts';

/** Id of the heading of the customer's page. */
export const personTitle = 'customer';

/** Opens a customer's months and goes there, so that keys and readers go on from her name. */
export async function openCustomer(lab: Lab, row: number): Promise<void> {
  lab.view.customer = row;
  await tick();
  const title = document.getElementById(personTitle);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start', behavior: 'smooth' });
}
