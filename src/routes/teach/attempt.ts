import { tick } from 'svelte';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form within the page; then the field to mend has the focus, else what is told. One sending at a time;
 * a form that is done is emptied, unless it has `data-keep`.
 */
export const attempt: SubmitFunction = ({ formElement, cancel }) => {
  if (formElement.ariaBusy) return cancel();
  formElement.ariaBusy = 'true';
  return async ({ update, result }) => {
    await update({ reset: result.type === 'success' && !('keep' in formElement.dataset) });
    formElement.ariaBusy = null;
    await tick();
    formElement.querySelector<HTMLElement>('[aria-invalid="true"], [data-told]')?.focus();
  };
};
