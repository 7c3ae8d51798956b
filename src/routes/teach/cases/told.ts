const all = ['sent', 'replaced', 'restored', 'copied', 'removed', 'left', 'unshared'] as const;

/** What a page was asked to say after a form, by its address; nothing that somebody else could have written. */
export const toldIn = (url: URL): (typeof all)[number] | null => all.find((one) => one === url.searchParams.get('told')) ?? null;
