import type { Finding, Parsed, Severity } from '#engine/scenario';

/** Words of the file that lead to a place, for example `['scenes', 'desk', 'choices', 'listen']`. */
type Path = Parameters<Parsed['locate']>[0];
/** Writes one finding of a proof at its place in the file. */
export type Tell = (code: string, severity: Severity, path: Path, words: { en: string; zh: string }) => Finding;

/** Makes the writer of findings for one file. */
export const tellIn =
  (file: string, locate: Parsed['locate']): Tell =>
  (code, severity, path, { en, zh }) => ({ code, severity, file, ...locate(path), en, zh });
