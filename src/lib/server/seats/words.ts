import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/**
 * Capitals and digits that nobody takes for one another, on paper, on a projector or read aloud: no 0 O D Q, 1 I L J, 2 Z, 5 S, 8 B, U V.
 * Every keyboard has them, a Chinese one too, and no word of any language comes about by accident for want of vowels.
 */
const letters = 'ACEFGHKMNPRTWXY34679';

/** The code under which a class is joined; 64 million of them. */
export const newCode = (): string => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');

/** A new id for a class: short enough for an address, too long to guess. */
export const newClassId = (): string => Array.from(randomBytes(12), (byte) => '23456789abcdefghijkmnpqrstuvwxyz'[byte % 32]).join('');

export const newTicket = (): string => randomBytes(16).toString('base64url');

/** Reads a code or word as people type it: any case, any width, with blanks or hyphens. */
export const tidyWord = (typed: string): string =>
  typed
    .slice(0, 40)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** The `n`-th rejoin word that a ticket stands for: five signs, 3 million of them, guarded by a limit of tries. */
export function wordOf(classId: string, ticket: string, n: number): string {
  const bytes = createHmac('sha256', ticket).update(`word ${classId} ${n}`).digest();
  return Array.from({ length: 5 }, (_, k) => letters[bytes.readUInt32BE(k * 4) % letters.length]).join('');
}

/**
 * The secret that a browser keeps: the word itself, so that the page can show it again, and 256 bits that only this server can
 * make from it. So a word leads back to the same secret, and neither is stored.
 */
export const secretOf = (word: string, salt: string): string => word + createHmac('sha256', salt).update(word).digest('base64url');

/** The salt of a ticket: the same page that asks twice at once gets one secret. */
export const saltOf = (ticket: string): string => createHmac('sha256', ticket).update('salt').digest('base64url');

/** The rejoin word inside a secret. */
export const wordIn = (secret: string): string => secret.slice(0, 5);

export const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
