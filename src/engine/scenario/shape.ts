/** A shape says what may stand at a place of the file; `T` is what the walker makes of it. */
export interface Shape<T> {
  readonly rule: Rule;
  readonly required?: boolean;
  /** Only for the type checker: never set. */
  readonly type?: T;
}
export type Keys = Readonly<Record<string, Shape<unknown>>>;
export type Rule =
  | { kind: 'text' }
  | { kind: 'word'; words: readonly string[] | null; code: string }
  | { kind: 'number'; min: number; max: number; whole: boolean }
  | { kind: 'percent' }
  | { kind: 'time'; unit: number; bare: boolean }
  | { kind: 'span'; min: number; max: number }
  | { kind: 'yes' }
  | { kind: 'map'; keys: Keys }
  | { kind: 'names'; of: Shape<unknown>; beside: Keys; given: boolean; most: number }
  | { kind: 'list'; of: Shape<unknown>; alone: string | boolean };

type TypeOf<S> = S extends Shape<infer T> ? T : never;
type Needed<K extends Keys> = { [P in keyof K]: K[P] extends { required: true } ? P : never }[keyof K];
/** What a map of keys becomes: required keys are always there, the others may be missing. */
type Values<K extends Keys> = { [P in Needed<K>]: TypeOf<K[P]> } & { [P in Exclude<keyof K, Needed<K>>]?: TypeOf<K[P]> };
export type Named<T> = T & { readonly id: string };
export type Raw<S> = TypeOf<S>;

const shape = <T>(rule: Rule): Shape<T> => ({ rule });

/** Marks a key that must stand in the file. */
export const need = <T>(of: Shape<T>): Shape<T> & { required: true } => ({ ...of, required: true });
export const text = shape<import('./types.ts').Text>({ kind: 'text' });
/** A name that refers to something else in the case; whether it exists is checked later. */
export const name = shape<string>({ kind: 'word', words: null, code: 'E09' });
export const word = <const W extends string>(words: readonly W[], code = 'E09'): Shape<W> => shape({ kind: 'word', words, code });
export const whole = (min: number, max: number): Shape<number> => shape({ kind: 'number', min, max, whole: true });
export const number = (min: number, max: number): Shape<number> => shape({ kind: 'number', min, max, whole: false });
/** `15%`, read as 0.15. */
export const percent = shape<number>({ kind: 'percent' });
/** `90 s`, `15 min`, `7 days`, `8 weeks`, read in seconds; with a `unit` in seconds, in that unit. */
export const time = shape<number>({ kind: 'time', unit: 1, bare: false });
export const weeks = shape<number>({ kind: 'time', unit: 604800, bare: false });
/** Seconds as a plain number, or a time. */
export const seconds = shape<number>({ kind: 'time', unit: 1, bare: true });
/** `3-6`. */
export const span = (min: number, max: number): Shape<{ min: number; max: number }> => shape({ kind: 'span', min, max });
export const yes = shape<boolean>({ kind: 'yes' });
export const map = <K extends Keys>(keys: K): Shape<Values<K>> => shape({ kind: 'map', keys });
/** Entries whose names the author chooses, kept in order; `beside` are words that may stand among the names. */
export const names = <T, B extends Keys = Record<never, never>>(
  of: Shape<T>,
  { beside = {} as B, given = false, most = 60 }: { beside?: B; given?: boolean; most?: number } = {}
): Shape<{ named: Named<T>[] } & Values<B>> => shape({ kind: 'names', of, beside, given, most });
/** Names from elsewhere in the case, each with a single value. */
export const values = <T>(of: Shape<T>): Shape<{ named: { readonly id: string; readonly value: T }[] }> =>
  shape({ kind: 'names', of, beside: {}, given: true, most: 60 });
/** A list; with `alone` a single value counts as a list of one (a string names the key of the item it stands for). */
export const list = <T>(of: Shape<T>, alone: string | boolean = false): Shape<T[]> => shape({ kind: 'list', of, alone });
