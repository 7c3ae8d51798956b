import { createContext } from 'svelte';
import { compile, view } from '#engine/machine';
import type { CompiledCase, Step, View } from '#engine/machine';
import type { Scenario } from '#engine/scenario';
import { decide, fold, happened, readLink, readLog, readPlayFile, relive, writePlayFile } from '#engine/session';
import type { Command, Happening, PlayEvent, Rejection, Session } from '#engine/session';
import { find, keep, keyOf, setAside } from './shelf.ts';

type Log = readonly PlayEvent[];
/** Why the saved play lies untouched: the case has changed since, or the save cannot be read. */
export type Trouble = { kind: 'other-version'; raw: string; log: Log } | { kind: 'damaged'; raw: string };
/** What came of a play's file. */
export type Loaded = 'ok' | 'unreadable' | 'other-case' | { stoppedAfter: number; of: number };

/** Solo play on this device: a session of one seat, kept as a log in the browser. */
export class Play {
  readonly scenario: Scenario;
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
  }
  /** Sets an unusable save aside and begins; its text stays in this browser. */
  startOver(): void {
    if (this.#trouble) setAside(this.scenario.id, this.#trouble.raw);
    this.#trouble = null;
    this.start();
  }
  toFile(): string | null {
    return this.session && writePlayFile(this.session);
  }
  /** Plays a file's decisions from the start, as far as they are legal in this version of the case. */
  fromFile(text: string): Loaded {
    const read = readPlayFile(text);
    if (!read.ok) return 'unreadable';
    if (read.file.case !== this.scenario.id) return 'other-case';
    return this.#replay(
      read.file.seed,
      read.file.decisions.map(({ scene, choice = '' }) => ({ type: 'decision.locked', scene, choice }))
    );
  }
  /** Plays what a link of a class's report tells, as far as it is legal; what was played before can be put back. */
  fromLink(text: string): Loaded {
    const linked = readLink(text);
    return linked ? this.#replay(linked.seed, linked.happenings) : 'unreadable';
  }
  /** Takes another version's play over into this version, as far as they are legal. */
  takeOver(): Loaded {
    if (this.#trouble?.kind !== 'other-version') return 'unreadable';
    const { raw, log } = this.#trouble;
    setAside(this.scenario.id, raw);
    this.#trouble = null;
    const started = log.find((event) => event.type === 'play.started');
    return this.#replay(started?.seed ?? this.scenario.customers.seed, happened(log));
  }

  #replay(seed: number, happenings: readonly Happening[]): Loaded {
    this.start(seed);
    const { log, done } = relive(this.compiled, seed, happenings);
    this.#log = log;
    this.#save();
    if (done === happenings.length) return 'ok';
    return { stoppedAfter: this.steps.length, of: happenings.filter(({ type }) => type === 'decision.locked').length };
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
