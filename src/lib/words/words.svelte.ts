import { createContext } from 'svelte';
import type { Lang, Text } from '#engine/scenario';
import { cookieName, langOf, type Locale } from './locale.ts';

/** One page's words in every language; the English file is the type, so a missing word does not compile. */
export type Pair<W> = Readonly<Record<Locale, W>>;

const formats = new Map<string, Intl.NumberFormat>(); // eslint-disable-line svelte/prefer-svelte-reactivity -- a cache that nothing shows

/** Making a number format takes far longer than using it: each is made once. */
function formatOf(locale: Locale, options: Intl.NumberFormatOptions | undefined): Intl.NumberFormat {
  const key = options ? `${locale} ${JSON.stringify(options)}` : locale;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/** The language of the interface. Switching it changes words in place: nothing is mounted again, no state is lost. */
export class Words {
  #locale: Locale = $state('en');
  #windows: BroadcastChannel | null = null;

  constructor(locale: Locale) {
    this.#locale = locale;
  }
  get locale(): Locale {
    return this.#locale;
  }
  /** The key of this language in a case's texts. */
  get lang(): Lang {
    return langOf(this.#locale);
  }
  /** The words of one page in the chosen language. */
  of<W>(pair: Pair<W>): W {
    return pair[this.#locale];
  }
  /** A case's text in the chosen language; empty when the case lacks it (pages ask `speaks` first and say so). */
  text(text: Text | null | undefined): string {
    return text?.[this.lang] ?? '';
  }
  speaks(languages: readonly Lang[]): boolean {
    return languages.includes(this.lang);
  }
  number(value: number, options?: Intl.NumberFormatOptions): string {
    return formatOf(this.#locale, options).format(value);
  }
  /** A change: `+10`, `−8`, `0`. */
  signed(value: number, options?: Intl.NumberFormatOptions): string {
    return this.number(value, { signDisplay: 'exceptZero', ...options }).replace('-', '−');
  }
  /** `value` in whole units of `currency`; Chinese names a foreign currency after the number: 32,667美元. */
  money(value: number, currency: string, options?: Intl.NumberFormatOptions): string {
    const currencyDisplay = this.lang === 'zh' && currency !== 'CNY' ? 'name' : 'symbol';
    // a line may end between a minus sign and a currency's: the word joiner keeps them together
    const said = this.number(value, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0, ...options });
    return said.replace(/-(?=\D)/, '−\u2060').replace('-', '−');
  }
  /** `share` 0..1. */
  percent(share: number, options?: Intl.NumberFormatOptions): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: 0, ...options }).replace('-', '−');
  }
  use(locale: Locale): void {
    this.#turn(locale);
    document.cookie = `${cookieName}=${locale};path=/;max-age=31536000;samesite=lax`;
    this.#windows?.postMessage(locale);
  }
  /** Turns this window alone, until the person's language is switched elsewhere. */
  useHere(locale: Locale): void {
    this.#turn(locale);
  }
  /** Turns with the other windows of this browser, as their next page would: the projector's with the teacher's. Answers how to stop. */
  follow(): () => void {
    const windows = (this.#windows = new BroadcastChannel(cookieName));
    windows.onmessage = ({ data }: MessageEvent<Locale>) => this.#turn(data);
    return () => windows.close();
  }
  #turn(locale: Locale): void {
    this.#locale = locale;
    document.documentElement.lang = locale;
  }
}

export const [getWords, setWords] = createContext<Words>();
