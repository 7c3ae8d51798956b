/** What is wrong with a field; the words of each code are in lib/words/account. */
export type Problem =
  | 'name-missing'
  | 'name-long'
  | 'email-wrong'
  | 'email-taken'
  | 'password-short'
  | 'password-long'
  | 'password-common'
  | 'password-wrong'
  | 'signin-wrong'
  | 'note-long'
  | 'class-missing'
  | 'too-many'
  | 'link-dead';

export type Field = 'name' | 'email' | 'password' | 'current' | 'note' | 'class' | 'form';
export type Problems = Partial<Record<Field, Problem>>;

/** Why a request was not done: what to mend, and how many seconds to wait before another try. */
export interface Refusal {
  ok: false;
  problems: Problems;
  wait?: number;
}

export const shortestPassword = 10;
export const longestPassword = 128;
const longestName = 80;
const address = /^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
const common = /^(.)\1*$|^(0?123456789|1234567890|password|qwertyuiop|abcdefghij)/i;

/** Names are compared by eye: no line breaks, no doubled spaces, one form of each character. */
export const tidyName = (typed: string): string => typed.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Addresses are compared without case. */
export const tidyEmail = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** A refusal over one field. */
export const refuse = (field: Field, problem: Problem): Refusal => ({ ok: false, problems: { [field]: problem } });

export function nameProblem(name: string): Problem | null {
  if (!name) return 'name-missing';
  return name.length > longestName ? 'name-long' : null;
}

/** An address of the form that the accounts accept; whether it is anybody's is never asked, no letter is ever sent. */
export function emailProblem(email: string): Problem | null {
  return email.length <= 254 && address.test(email) ? null : 'email-wrong';
}

export function passwordProblem(password: string): Problem | null {
  if (password.length < shortestPassword) return 'password-short';
  if (password.length > longestPassword) return 'password-long';
  return common.test(password) ? 'password-common' : null;
}

/** Gathers the problems of several fields; null when there is none. */
export function gather(found: Partial<Record<Field, Problem | null>>): Refusal | null {
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem)) as Problems;
  return Object.keys(problems).length ? { ok: false, problems } : null;
}
