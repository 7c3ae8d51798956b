import { createContext } from 'svelte';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const themeCookie = 'theme';

/** Reads the theme cookie; anything unknown follows the system. */
export const pickTheme = (cookie: string | undefined): Theme => themes.find((theme) => theme === cookie) ?? 'system';

/** Light, dark, or as the system says; remembered in a cookie so that the server's first page already has it. */
export class ThemeState {
  #theme: Theme = $state('system');

  constructor(theme: Theme) {
    this.#theme = theme;
  }
  get theme(): Theme {
    return this.#theme;
  }
  next(): void {
    this.#theme = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
    document.documentElement.dataset.theme = this.#theme;
    document.cookie = `${themeCookie}=${this.#theme};path=/;max-age=31536000;samesite=lax`;
  }
}

export const [getTheme, setTheme] = createContext<ThemeState>();
