import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { caseFiles } from '../store/place.ts';
import { explain } from '../store/sqlite-file.ts';
import type { PackedFile } from './package.ts';

const digest = /^[0-9a-f]{64}$/;
/** Another process keeps files a moment before the database names them. */
const grace = 60_000;

/** The files of teachers' cases in the data folder, each once, named by the hash of its bytes. */
export class Files {
  readonly #folder: string;
  readonly #spared: number;

  /** `shared`: other processes keep files in the same folder. */
  constructor(dataDir: string, shared = false) {
    this.#folder = caseFiles(dataDir);
    this.#spared = shared ? grace : 0;
  }

  /** Keeps files; resolves when the disk has them, rejects with StoreUnavailable. */
  async keep(files: readonly PackedFile[]): Promise<void> {
    try {
      if (files.length) await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      for (const { sha256, size, bytes } of files) {
        if (!bytes) continue;
        if (await this.#has(sha256, size)) await this.#touch(sha256);
        else await this.#write(sha256, bytes);
      }
    } catch (error) {
      throw explain(error, this.#folder);
    }
  }

  /** The bytes under a hash; null when there are none. */
  async read(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    if (!digest.test(sha256)) return null;
    const bytes = await readFile(join(this.#folder, sha256)).catch(() => null);
    return bytes && new Uint8Array(bytes);
  }

  /** Deletes all files but those in use; gives back how many went. */
  async tidy(used: ReadonlySet<string>): Promise<number> {
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => !used.has(name));
    const gone: string[] = [];
    for (const name of unused) if (!(await this.#isFresh(name))) gone.push(name);
    for (const name of gone) await rm(join(this.#folder, name), { force: true });
    return gone.length;
  }

  async #touch(name: string): Promise<void> {
    const now = new Date();
    await utimes(join(this.#folder, name), now, now);
  }

  async #isFresh(name: string): Promise<boolean> {
    if (!this.#spared) return false;
    const found = await stat(join(this.#folder, name)).catch(() => null);
    return !!found && found.mtimeMs > Date.now() - this.#spared;
  }

  async #has(sha256: string, size: number): Promise<boolean> {
    const found = await stat(join(this.#folder, sha256)).catch(() => null);
    return found?.size === size;
  }

  /** A file is whole or not there: it takes its name when the disk has its bytes. */
  async #write(sha256: string, bytes: Uint8Array): Promise<void> {
    const draft = join(this.#folder, `${sha256}.draft`);
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(this.#folder, sha256));
  }
}
