import { randomInt } from 'node:crypto';
import { tidyEmail } from './accounts/typed.ts';
import { Checker } from './cases/checker.ts';
import { Files } from './cases/files.ts';
import { pack, type Packed, type packings } from './cases/packing.ts';
import * as no from './cases/refusals.ts';
import { Shelf, versionOf, type CaseRight, type CaseRow, type NewVersion, type Version, type VersionRow } from './cases/shelf.ts';
import { shippedNote } from './cases/shipped.ts';
import { filesInUse, isOwnId } from './cases/used.ts';
import { cardOf, listCases, loadCase, mediaFile, pictureOf, type CaseCard, type CaseResult, type Media } from './catalogue.ts';
import { troubleOf, type Refusal } from './desk/refusals.ts';
import type { Limits } from './limits.ts';
import type { Store } from './store/store.ts';

/** What a teacher sends: the bytes of a file, or of what was pasted. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}
/** A case on its page: the newest version with all it holds, the others, and who else may use it. */
export interface CasePage extends CaseRow {
  now: Version;
  versions: VersionRow[];
  sharedWith: { id: string; name: string }[];
}
/** Where a version goes; `fresh`: into a case that is not there yet. */
interface Place {
  id: string;
  owner: string;
  fresh?: boolean;
}
type Done<T = object> = ({ ok: true } & T) | Refusal;
interface CasesParts {
  store: Pick<Store, 'db' | 'engine'>;
  dataDir: string;
  limits: Pick<Limits, 'uploads' | 'addresses'>;
  clock?: () => number;
  checker?: Checker;
}

/** What one teacher may send at once, and keep. */
export const most = { upload: 8e6, cases: 50, versions: 200, bytes: 200e6 };

/** The cases that teachers wrote, beside those of the folder: sent, checked, kept in versions, shared, played, deleted. */
export class Cases {
  readonly #shelf: Shelf;
  readonly #files: Files;
  readonly #checker: Checker;
  readonly #parts: Required<Omit<CasesParts, 'checker' | 'dataDir'>>;
  #writing: Promise<unknown> = Promise.resolve();

  constructor({ store, dataDir, limits, clock = Date.now, checker = new Checker() }: CasesParts) {
    this.#shelf = new Shelf(store);
    this.#files = new Files(dataDir, store.engine === 'postgres');
    this.#checker = checker;
    this.#parts = { store, limits, clock };
  }

  /** The cases that somebody may take for a class: those of the folder, and without errors those of one's own and those shared. */
  async cards(teacherId: string | null): Promise<CaseCard[]> {
    const own = teacherId ? await this.#shelf.playable(teacherId) : [];
    return [...own.map(({ scenario, by }) => ({ ...cardOf(scenario), by })), ...(await listCases())];
  }

  /** Whether somebody may play a case: of the folder everybody, of a teacher its owner and those it is shared with. */
  async mayPlay(id: string, teacherId: string | null): Promise<boolean> {
    return !isOwnId(id) || (!!teacherId && (await this.#shelf.rightOf(teacherId, id)) !== null);
  }

  /** One case as it is now, for one who may play it. */
  async load(id: string, teacherId: string | null): Promise<CaseResult | null> {
    if (!isOwnId(id)) return loadCase(id);
    if (!(await this.mayPlay(id, teacherId))) return null;
    const now = await this.#shelf.present(id);
    if (!now) return null;
    return now.scenario ? { scenario: now.scenario } : { findings: now.findings };
  }

  /** A picture of the present version of a case for one who may play it. */
  async picture(id: string, file: string, teacherId: string | null): Promise<Media | null> {
    if (!isOwnId(id)) return mediaFile(id, file);
    const found = await this.load(id, teacherId);
    if (!found || !('scenario' in found)) return null;
    return found.scenario.scenes.some(({ picture }) => picture?.file === file) ? this.media(id, file) : null;
  }

  /** A picture of any version; the caller has seen to it that the asker may have it. */
  async media(id: string, file: string): Promise<Media | null> {
    if (!isOwnId(id)) return mediaFile(id, file);
    const [sha256 = ''] = file.split('.');
    const body = await this.#files.read(sha256);
    return body && pictureOf(file, body, sha256);
  }

  /** The teaching note of a case as it is now (Markdown), for one who may take the case; null when it has none. */
  async note(teacherId: string, id: string): Promise<string | null> {
    if (!isOwnId(id)) return shippedNote(id);
    const now = (await this.#shelf.rightOf(teacherId, id)) && (await this.#shelf.version(id));
    const file = now ? now.files.find(({ name }) => name === 'README.md') : undefined;
    const bytes = file && (await this.#files.read(file.sha256));
    return bytes ? new TextDecoder().decode(bytes) : null;
  }

  /** A teacher's cases and those shared with him or her. */
  list(teacherId: string): Promise<CaseRow[]> {
    return this.#shelf.list(teacherId);
  }

  /** All of one case for its page; null for everybody whom it does not concern. */
  async page(teacherId: string, id: string): Promise<CasePage | null> {
    const row = (await this.#shelf.list(teacherId)).find((one) => one.id === id);
    const now = row && (await this.#shelf.version(id));
    if (!row || !now) return null;
    const owns = row.right === 'owner';
    return {
      ...row,
      now,
      versions: owns ? await this.#shelf.versions(id) : [],
      sharedWith: owns ? await this.#shelf.readers(id) : []
    };
  }

  /** Takes a new case in, broken or not. */
  async add(teacherId: string, upload: Upload): Promise<Done<{ id: string }>> {
    return this.#take({ id: newOwnId(), owner: teacherId, fresh: true }, upload, null);
  }

  /** Takes a new version of a case in, broken or not; classes keep the version that they have. */
  async replace(teacherId: string, id: string, upload: Upload): Promise<Done<{ id: string }>> {
    const now = await this.#mine(teacherId, id);
    if (!now) return no.noSuchCase;
    return this.#take({ id, owner: teacherId }, upload, now);
  }

  /** Makes an older version the newest one. */
  async restore(teacherId: string, id: string, number: number): Promise<Done> {
    const now = await this.#mine(teacherId, id);
    const old = now && (await this.#shelf.version(id, number));
    if (!old) return no.noSuchCase;
    return this.#alone(() => this.#put({ id, owner: teacherId }, { ...old, at: this.#now() }));
  }

  /** Makes a case of one's own from the present version of one that one may use. */
  async copy(teacherId: string, id: string): Promise<Done<{ id: string }>> {
    return this.#alone(async () => {
      const version = (await this.#shelf.rightOf(teacherId, id)) && (await this.#shelf.version(id));
      if (!version) return no.noSuchCase;
      const copied = newOwnId();
      const scenario = version.scenario && { ...version.scenario, id: copied };
      return this.#put({ id: copied, owner: teacherId, fresh: true }, { ...version, at: this.#now(), scenario });
    });
  }

  /** Lets a colleague use and copy a case; addresses cannot be tried out. */
  async share(teacherId: string, id: string, typed: string): Promise<Done<{ name: string }>> {
    if (!(await this.#mine(teacherId, id))) return no.noSuchCase;
    const wait = this.#parts.limits.addresses.take(teacherId);
    if (wait) return no.tooOften(wait);
    const found = await this.#shelf.teacherAt(tidyEmail(typed));
    if (!found) return no.noSuchTeacher;
    this.#parts.limits.addresses.giveBack(teacherId);
    if (found.id === teacherId) return no.yourself;
    await this.#shelf.share(id, found.id, this.#now());
    return { ok: true, name: found.name };
  }

  /** Takes a case back from a colleague, or gives up one that was shared. */
  async unshare(by: string, id: string, teacherId: string): Promise<Done> {
    const right = await this.#shelf.rightOf(by, id);
    if (right !== 'owner' && !(right === 'reader' && by === teacherId)) return no.noSuchCase;
    await this.#shelf.unshare(id, teacherId);
    return { ok: true };
  }

  /** Deletes a case with all its versions; classes keep the version that they have, with its pictures. */
  async remove(teacherId: string, id: string): Promise<Done> {
    if (!(await this.#mine(teacherId, id))) return no.noSuchCase;
    await this.#alone(() => this.#shelf.remove(id));
    await this.tidy();
    return { ok: true };
  }

  /** A version as it was sent, for one who may use the case; older ones go to the owner only. */
  async pack(teacherId: string, id: string, number: number, as: (typeof packings)[number]): Promise<Packed | null> {
    const right: CaseRight | null = await this.#shelf.rightOf(teacherId, id);
    const now = right && (await this.#shelf.version(id));
    if (!now || (right !== 'owner' && number !== now.version)) return null;
    const version = number === now.version ? now : await this.#shelf.version(id, number);
    return version && pack(this.#files, version, as);
  }

  /** Deletes the files that no version and no class uses any more. */
  tidy(): Promise<number> {
    return this.#alone(async () => this.#files.tidy(await filesInUse(this.#parts.store, this.#parts.clock())));
  }

  /** Ends what is being checked, and waits for what is being saved. */
  async end(): Promise<void> {
    await this.#checker.end();
    await this.#writing;
  }

  async #mine(teacherId: string, id: string): Promise<Version | null> {
    return (await this.#shelf.rightOf(teacherId, id)) === 'owner' ? this.#shelf.version(id) : null;
  }

  async #take(place: Place, { name, bytes }: Upload, last: Version | null): Promise<Done<{ id: string }>> {
    if (!bytes.length) return no.nothingSent;
    if (bytes.length > most.upload) return no.tooLarge(most.upload);
    const wait = this.#parts.limits.uploads.take(place.owner);
    if (wait) return no.tooOften(wait);
    const checked = await this.#checker.check({ id: place.id, bytes, beside: last?.files ?? [] });
    if (!checked.ok) return checked;
    const version = versionOf(checked, this.#now(), no.shown(name), last?.title ?? {});
    return this.#alone(() => this.#put(place, version, checked.files));
  }

  async #put(place: Place, version: NewVersion, files: Parameters<Files['keep']>[0] = []): Promise<Done<{ id: string }>> {
    try {
      const refused = await this.#limit(place, version);
      if (refused) return refused;
      await this.#files.keep(files);
      await this.#shelf.add(place.id, place.owner, version);
      return { ok: true, id: place.id };
    } catch (error) {
      return troubleOf(error);
    }
  }

  /** What a teacher may keep; and a case that was deleted meanwhile does not come back. */
  async #limit({ id, owner, fresh }: Place, version: NewVersion): Promise<Refusal | null> {
    const { cases, versions, scripts, files } = await this.#shelf.sizeOf(owner, id);
    if (!fresh && !versions) return no.noSuchCase;
    if (fresh && cases >= most.cases) return no.tooManyCases(most.cases);
    if (versions >= most.versions) return no.tooManyVersions(most.versions);
    for (const { sha256, size } of version.files) files.set(sha256, size);
    const bytes = [...files.values()].reduce((sum, size) => sum + size, scripts + version.source.length);
    return bytes > most.bytes ? no.noRoom(most.bytes) : null;
  }

  /** One after the other: nothing is tidied away between the writing of a file and of the row that names it. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  #now(): string {
    return new Date(this.#parts.clock()).toISOString();
  }
}

const signs = '23456789abcdefghijkmnpqrstuvwxyz';
const newOwnId = (): string => `own-${Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('')}`;
