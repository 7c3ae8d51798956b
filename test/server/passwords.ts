import { createHash } from 'node:crypto';

/** Keeps passwords in no time, for tests that are about something else. */
export const quickPasswords = {
  hash: async (password: string) => createHash('sha256').update(password).digest('hex'),
  verify: async ({ hash, password }: { hash: string; password: string }) => hash === createHash('sha256').update(password).digest('hex')
};
