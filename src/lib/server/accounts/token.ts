import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a link: 192 random bits, safe in an address. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is stored of a token; who reads the database cannot use it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new key for a row. */
export const newId = (): string => randomBytes(16).toString('base64url');
