import type { Lang } from '#engine/scenario';

const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];
export const cookieName = 'locale';

const isLocale = (x: unknown): x is Locale => locales.includes(x as Locale);

/** Turns an interface language into the key under which a case keeps its texts. */
export const langOf = (locale: Locale): Lang => (locale === 'zh-CN' ? 'zh' : 'en');

/** Turns a case's language into the interface language. */
export const localeOf = (lang: Lang): Locale => (lang === 'zh' ? 'zh-CN' : 'en');

/** Picks the language of a visit: cookie first, then the browser's Accept-Language by its weights, then English. */
export function pickLocale(cookie: string | undefined, accept: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const wishes = (accept ?? '').split(',').map((part) => {
    const [tag = '', q] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return { primary: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) || 0 };
  });
  for (const { primary, weight } of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const hit = locales.find((locale) => locale.split('-')[0] === primary);
    if (hit && weight > 0) return hit;
  }
  return 'en';
}
