/** A text that a person has begun and not sent: it survives a reload, on this device only. */
export class Draft {
  #key: string;
  #text = $state('');

  constructor(key: string) {
    this.#key = `relate.draft.${key}`;
    this.#text = this.#kept;
  }
  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    try {
      if (text) localStorage.setItem(this.#key, text);
      else localStorage.removeItem(this.#key);
    } catch {
      // a browser that keeps nothing: the draft lives as long as the page
    }
  }
  clear(): void {
    this.text = '';
  }
  get #kept(): string {
    try {
      return localStorage.getItem(this.#key) ?? '';
    } catch {
      return '';
    }
  }
}
