import type { Text } from '#engine/scenario';
import type { Words } from '#lib/words/words.svelte.ts';

/** What to call a case: its title in the reader's language, else in the other, else the name of its file. */
export const titleOf = ({ title, fileName }: { title: Text; fileName: string }, words: Words): string =>
  words.text(title) || (title.zh ?? title.en ?? fileName);
