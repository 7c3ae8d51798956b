import type { Attachment } from 'svelte/attachments';
import { printPalette, type Palette } from './look.ts';
import { onThemeChange, readPalette } from './palette.ts';

/** What a chart takes from the page around it: its colours and letters, or those of paper while it is printed. */
export class PageLook {
  #box: Element | undefined = $state.raw();
  #palette: Palette = $state.raw(printPalette);
  printing = $state(false);
  /** Letters grow with those of the page. */
  #size = $derived(this.#box && !this.printing ? Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8) : 13);
  #font = $derived(this.#box ? getComputedStyle(this.#box).fontFamily : 'sans-serif');

  /** `<div {@attach look.follow}>`: the place whose colours are read, again whenever the theme changes. */
  follow: Attachment = (box) => {
    this.#box = box;
    this.#palette = readPalette(box);
    return onThemeChange(() => (this.#palette = readPalette(box)));
  };
  /** Colours of the page, printed or not. */
  get screen(): Palette {
    return this.#palette;
  }
  get colours(): Palette {
    return this.printing ? printPalette : this.#palette;
  }
  get size(): number {
    return this.#size;
  }
  get font(): string {
    return this.#font;
  }
}
