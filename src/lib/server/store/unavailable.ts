export type Kind = 'disk-full' | 'locked' | 'connection' | 'corrupt' | 'other';

/** The data cannot be used just now: why, and what to do, in a sentence for a person. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly kind: Kind;
  readonly zh: string;
  constructor(kind: Kind, en: string, zh: string, cause?: unknown) {
    super(en, { cause });
    this.kind = kind;
    this.zh = zh;
  }
}

/** Tells whether an error is a StoreUnavailable, also one of another copy of this module: the built pages have their own. */
export function isUnavailable(error: unknown): error is StoreUnavailable {
  return error instanceof Error && error.name === 'StoreUnavailable';
}

/** What an append is told that comes when the store is closed. */
export const ended = () =>
  new StoreUnavailable('other', 'Relate is stopping: try again when it is back.', 'Relate 正在停止：请等它重新启动后再试。');
