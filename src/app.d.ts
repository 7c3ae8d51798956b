import type { Theme } from '#lib/state/theme.svelte.ts';
import type { Locale } from '#lib/words/locale.ts';

declare global {
  namespace App {
    interface Locals {
      locale: Locale;
      theme: Theme;
    }
  }
}
export {};
