import { createContext } from 'svelte';
import { compile, view, wordOf } from '#engine/machine';
import type { CompiledCase, Lock, Step, View } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { decide, fold, happened, readLog, writePlayFile } from '#engine/session';
import type { Command, Happening, PlayEvent, Rejection, Session } from '#engine/session';
import { Firm } from './firm.svelte.ts';
import type { Relived } from './protocol.ts';
import { find, keep, keyOf, setAside } from './shelf.ts';

type Log = readonly PlayEvent[];
/** Why the saved play lies untouched: the case has changed since, or the save cannot be read. */
export type Trouble = { kind: 'other-version'; raw: string; log: Log } | { kind: 'damaged'; raw: string };
/** What came of a play's file. */
export type Loaded = 'ok' | 'unreadable' | 'other-case' | 'failed' | { stoppedAfter: number; of: number };

/** Reading is fetched when a file or a link is opened: most plays open none. Null when it did not come. */
const reading = () => import('./play-reading.ts').catch(() => null);

/** Solo play on this device: a session of one seat, kept as a log in the browser. */
export class Play {
  readonly scenario: Scenario;
  /** The customers, where the play goes in rounds. */
  readonly firm = new Firm();
  #compiled: CompiledCase | undefined;
  #log = $state.raw<Log>([]);
  #previous = $state.raw<Log | null>(null);
  #ready = $state(false);
  #kept = $state(true);
  #elsewhere = $state(false);
  #trouble = $state.raw<Trouble | null>(null);
  #refused = $state.raw<Rejection | null>(null);
  #session = $derived(this.#log.length ? fold(this.compiled, this.#log) : null);
  #view = $derived(this.#session && view(this.compiled, this.#session.now, null));

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }
  /** Compiled at first use: the brief needs no machine. */
  get compiled(): CompiledCase {
    return (this.#compiled ??= compile(this.scenario));
  }
  /** The saved play has been looked for; before that nothing can be started. */
  get ready(): boolean {
    return this.#ready;
  }
  /** This browser keeps the play; false in a private window without storage. */
  get kept(): boolean {
    return this.#kept;
  }
  /** The play was changed in another window; `recall` takes that state over, the next decision here writes over it. */
  get elsewhere(): boolean {
    return this.#elsewhere;
  }
  get trouble(): Trouble | null {
    return this.#trouble;
  }
  /** The last command was refused; the words say why. */
  get refused(): Rejection | null {
    return this.#refused;
  }
  get log(): Log {
    return this.#log;
  }
  /** Null before the start. */
  get session(): Session | null {
    return this.#session;
  }
  /** The present scene as the learner may see it; null before the start. */
  get view(): View | null {
    return this.#view;
  }
  get steps(): readonly Step[] {
    return this.#session?.steps ?? [];
  }
  /** A play was left by a restart and can still be put back. */
  get canPutBack(): boolean {
    return this.#previous !== null;
  }

  /** Looks for the saved play on this device; in the browser only. */
  recall(): void {
    const found = find(this.scenario.id);
    this.#elsewhere = false;
    this.#trouble = null;
    this.#kept = found.kind !== 'no-storage';
    if (found.kind === 'damaged') this.#trouble = found;
    if (found.kind === 'saved') this.#resume(found.saved.hash, found.saved.log, found.saved.previous, found.raw);
    this.#ready = true;
  }
  /** Another window wrote `key`: looks whether other decisions stand there now. */
  noticed(key: string | null): void {
    const found = key === keyOf(this.scenario.id) ? find(this.scenario.id) : null;
    if (found?.kind === 'saved') this.#elsewhere = !samePlay(found.saved.log, this.#log);
  }
  /** Begins a play; what was played before can be put back until the next decision. */
  start(seed: number = this.scenario.customers.seed): void {
    const before = this.#log;
    this.#log = [];
    this.#previous = before.length > 1 ? before : this.#previous;
    this.#send({ type: 'start-play', seed });
  }
  choose(choice: string): void {
    const { session } = this;
    if (!session) return;
    if (this.#send({ type: 'lock-decision', basedOn: session.lastSeq, scene: session.now.scene, choice })) this.#previous = null;
    this.#save();
    void this.live();
  }
  /** Locks the settings of a round, and lets its months be lived. */
  lock(draft: Pick<Lock, 'settings' | 'choice'>): void {
    this.choose(wordOf(draft));
  }
  /** Lets the months of a locked round be lived in the worker; after a failure, once more. */
  async live(): Promise<void> {
    const { session } = this;
    const log = this.#log;
    if (!session?.now.living) return;
    const readouts = await this.firm.live(this.scenario, log);
    // a round that was taken back meanwhile closes nothing
    if (readouts && log === this.#log) this.#send({ type: 'close-round', basedOn: session.lastSeq, readouts });
  }
  /** Ends the worker; call it when the page is left. */
  close(): void {
    this.firm.close();
  }
  /** Takes back the last decision. */
  undo(): void {
    const { session } = this;
    if (session) this.#send({ type: 'undo-decision', basedOn: session.lastSeq, to: session.steps.length - 1 });
  }
  restart(): void {
    this.start(this.session?.seed);
  }
  putBack(): void {
    if (!this.#previous) return;
    this.#log = this.#previous;
    this.#previous = null;
    this.#save();
    void this.live();
  }
  /** Sets an unusable save aside and begins; its text stays in this browser. */
  startOver(seed?: number): void {
    if (this.#trouble) setAside(this.scenario.id, this.#trouble.raw);
    this.#trouble = null;
    this.start(seed);
  }
  toFile(): string | null {
    return this.session && writePlayFile(this.session);
  }
  /** Plays a file's decisions from the start, as far as they are legal in this version of the case. */
  async fromFile(text: string): Promise<Loaded> {
    const reader = await reading();
    if (!reader) return 'failed';
    const read = reader.readFile(text);
    if (!read) return 'unreadable';
    if (read.case !== this.scenario.id) return 'other-case';
    return this.#replay(read.seed, read.happenings);
  }
  /** Plays what a link of a class's report tells, as far as it is legal; what was played before can be put back. */
  async fromLink(text: string): Promise<Loaded> {
    const reader = await reading();
    if (!reader) return 'failed';
    const linked = reader.readLink(text);
    return linked ? this.#replay(linked.seed, linked.happenings) : 'unreadable';
  }
  /** Takes another version's play over into this version, as far as they are legal. */
  async takeOver(): Promise<Loaded> {
    const { trouble } = this;
    if (trouble?.kind !== 'other-version') return 'unreadable';
    const started = trouble.log.find((event) => event.type === 'play.started');
    return this.#replay(started?.seed ?? this.scenario.customers.seed, happened(trouble.log));
  }

  async #replay(seed: number, happenings: readonly Happening[]): Promise<Loaded> {
    const relived = await this.#relive(seed, happenings);
    if (!relived) {
      void this.live();
      return 'failed';
    }
    if (this.#trouble) this.startOver(seed);
    else this.start(seed);
    this.#log = relived.log;
    this.#save();
    if (relived.done === happenings.length) return 'ok';
    return { stoppedAfter: this.steps.length, of: happenings.filter(({ type }) => type === 'decision.locked').length };
  }
  /** Rounds are lived in the worker; a talk is put together at once. Null when the worker failed. */
  async #relive(seed: number, happenings: readonly Happening[]): Promise<Relived | null> {
    const rounds = this.scenario.scenes.some((scene) => scene.kind === 'decision' && scene.round);
    if (rounds) return this.firm.relive(this.scenario, seed, happenings);
    return (await reading())?.relive(this.compiled, seed, happenings) ?? null;
  }
  #resume(hash: string, log: Log, previous: Log | undefined, raw: string): void {
    if (hash !== this.compiled.hash) {
      this.#trouble = { kind: 'other-version', raw, log };
      return;
    }
    const read = readLog(this.compiled, log);
    if (!read.ok) {
      this.#trouble = { kind: 'damaged', raw };
      return;
    }
    this.#log = read.events;
    this.#previous = previous && readLog(this.compiled, previous).ok ? previous : null;
    this.#send({ type: 'resume-play' });
    void this.live();
  }
  #send(command: Command): boolean {
    const answer = decide(this.compiled, this.#log, command);
    this.#refused = answer.ok ? null : answer;
    if (answer.ok) this.#log = [...this.#log, ...answer.events];
    this.#save();
    return answer.ok;
  }
  #save(): void {
    if (this.#trouble) return;
    this.#elsewhere = false;
    const previous = this.#previous ?? undefined;
    this.#kept = keep(this.scenario.id, { format: 1, hash: this.compiled.hash, log: this.#log, previous });
  }
}

/** The same customers and the same decisions; coming back to a play is no change. */
function samePlay(a: Log, b: Log): boolean {
  const [one, other] = [a, b].map((log) => JSON.stringify([log[0]?.type === 'play.started' && log[0].seed, happened(log)]));
  return one === other;
}

export const [getPlay, setPlay] = createContext<Play>();
