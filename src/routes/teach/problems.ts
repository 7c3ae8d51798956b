import { accountWords } from '#lib/words/account.ts';

type Problem = keyof (typeof accountWords)['en']['problems'];

/** A refused form as the server sends it back. */
export interface Refused {
  problems: Partial<Record<string, Problem>>;
  wait: number;
  typed: Record<string, string>;
}
