import { describe, expect, it } from 'vitest';
import * as en from '../../src/lib/words/en/play.ts';
import * as zh from '../../src/lib/words/zh-CN/play.ts';
import { langOf, localeOf, pickLocale } from '../../src/lib/words/locale.ts';
import { Words } from '../../src/lib/words/words.svelte.ts';

/** Every text of a tree of words, functions called with plain arguments. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  // A word that takes a list as well as texts: an argument that is both.
  if (typeof words === 'function') return textsOf(words(...Array(4).fill(Object.assign(['8'], { toString: () => '8' }))));
  return Object.values(words as object).flatMap(textsOf);
}
const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/words/{en,zh-CN}/*.ts', { eager: true });
const texts = (locale: string) =>
  Object.entries(modules).flatMap(([file, module]) =>
    file.includes(`/${locale}/`) ? textsOf(module).map((text) => ({ file, text })) : []
  );

describe('the language of a visit', () => {
  it.each([
    ['zh-CN', 'en', 'zh-CN'],
    [undefined, 'zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
    [undefined, 'fr-FR,fr;q=0.9,en;q=0.5,zh;q=0.7', 'zh-CN'],
    [undefined, 'en;q=0.4, zh;q=0', 'en'],
    [undefined, 'de', 'en'],
    ['xx', null, 'en']
  ])('cookie %s and Accept-Language %s give %s', (cookie, accept, locale) => {
    expect(pickLocale(cookie, accept)).toBe(locale);
  });

  it('knows the key of each language in a case', () => {
    expect([langOf('zh-CN'), langOf('en'), localeOf('zh'), localeOf('en')]).toEqual(['zh', 'en', 'zh-CN', 'en']);
  });
});

describe('words', () => {
  it('W2 are those of the chosen language', () => {
    const words = new Words('en');
    const pair = { en: en.play, 'zh-CN': zh.play };
    expect(words.of(pair).calm).toBe('Calm');
    expect(new Words('zh-CN').of(pair).calm).toBe('平静');
  });

  it('W3 give no text of another language for a case that lacks the chosen one', () => {
    expect(new Words('zh-CN').text({ en: 'Hello' })).toBe('');
    expect(new Words('zh-CN').speaks(['en'])).toBe(false);
  });

  it.each([
    ['en', '$9,000', '+10', '−8', '0'],
    ['zh-CN', '9,000美元', '+10', '−8', '0']
  ] as const)('write money and changes as %s does', (locale, money, up, down, none) => {
    const words = new Words(locale);
    expect([words.money(9000, 'USD'), words.signed(10), words.signed(-8), words.signed(0)]).toEqual([money, up, down, none]);
  });

  it('W3 English words hold no Chinese', () => {
    expect(texts('en').filter(({ text }) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('W5 Chinese words use full-width punctuation', () => {
    const half = texts('zh-CN').filter(({ text }) => /[\u4e00-\u9fff][,;:!?"'()]|[,;:!?"'(][\u4e00-\u9fff]/.test(text));
    expect(half).toEqual([]);
  });

  it('W5 no Chinese text is left in English', () => {
    const english = texts('zh-CN').filter(
      ({ text }) => /[A-Za-z]{3,}/.test(text.replace(/\bRelate\b/, '')) && !/[\u4e00-\u9fff]/.test(text)
    );
    expect(english.map(({ text }) => text)).toEqual([]);
  });
});
