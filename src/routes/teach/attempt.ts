import { tick } from 'svelte';
import type { SubmitFunction } from '@sveltejs/kit';

/** Sends a form within the page; then the field to mend has the focus, else what is told. One sending at a time. */
export const attempt: SubmitFunction = ({ formElement, cancel }) => {
  if (formElement.ariaBusy) return cancel();
  formElement.ariaBusy = 'true';
  return async ({ update, result }) => {
    await update({ reset: result.type === 'success' });
    formElement.ariaBusy = null;
    await tick();
    formElement.querySelector<HTMLElement>('[aria-invalid="true"], [data-told]')?.focus();
  };
};
