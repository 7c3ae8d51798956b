import type { Cause, Reply } from '#engine/outcomes';
import type { Text } from '#engine/scenario';
import type { customers } from '#lib/words/en/customers.ts';
import type { Words } from '#lib/words/words.svelte.ts';

/** Says in one line what became of a customer: "left in month 3: saw the photograph, no reply". `causes` are the texts that `heard` points into. */
export function causeLine(
  { kind, month, heard, reply, anyway }: Cause,
  causes: readonly Text[],
  w: typeof customers.cause,
  words: Words
): string {
  const news = heard === null ? '' : words.text(causes[heard]);
  if (kind === 'stayed') return news ? w.stayedHeard(news) : w.stayed;
  if (kind === 'ended') return news ? w.ended(news) : w.endedBare;
  if (kind === 'ordinary') return w.left(words.number(month), w.ordinary);
  const why = kind === 'heard' ? [news, reply && w.reply[reply]] : [w.failure[reply ?? fallback], anyway && w.anyway];
  return w.left(words.number(month), why.filter(Boolean).join(w.joiner));
}

/** A failure without a known answer is one that nobody was told of. */
const fallback: Reply = 'silent';
