import type { CustomerTable, History, LuckOfRoad, Outcome, Progress, Shares } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import { standing, type PlayEvent } from '#engine/session';
import { Desk } from './desk.ts';

export type Status = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
/** After this long without a result the page shows how far it has come, in ms. */
const patience = 300;

/** The outcome of one play, computed in a worker; one object a page (or layout), closed when it is left. */
export class Simulation {
  #desk = new Desk();
  #known = new Map<string, Outcome>(); // eslint-disable-line svelte/prefer-svelte-reactivity -- a cache that nothing shows
  #key: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #status = $state<Status>('idle');
  #progress = $state(0);
  #slow = $state(false);
  #code = $state<string | null>(null);
  #outcome = $state.raw<Outcome | null>(null);

  get status(): Status {
    return this.#status;
  }
  /** 0..1 */
  get progress(): number {
    return this.#progress;
  }
  /** 300 ms have passed and there is no result yet: time to show the progress bar. */
  get slow(): boolean {
    return this.#slow;
  }
  get outcome(): Outcome | null {
    return this.#outcome;
  }
  /** Why it failed, as `simulation/kebab-reason`; null while nothing has. */
  get code(): string | null {
    return this.#code;
  }

  /** Says which play `customers` and `history` speak of, without computing its outcome. */
  open(scenario: Scenario, log: readonly PlayEvent[]): void {
    const key = keyOf(log);
    if (key === this.#key) return;
    this.cancel();
    this.#key = key;
    this.#outcome = this.#known.get(key) ?? null;
    this.#settle(this.#outcome ? 'done' : 'idle');
    this.#desk.open($state.snapshot(scenario) as Scenario, $state.snapshot(log) as PlayEvent[]);
  }

  /** Computes the outcome of a play; the same play is not computed twice. */
  async run(scenario: Scenario, log: readonly PlayEvent[]): Promise<void> {
    this.open(scenario, log);
    if (this.#status === 'running' || this.#status === 'done') return;
    const key = this.#key;
    this.#start();
    const answer = await this.#desk.ask(
      { task: 'outcome' },
      fraction((share) => (this.#progress = share))
    );
    // a cancelled run, or one of an earlier play, answers into the void
    if (key !== this.#key || this.status !== 'running' || answer.kind === 'cancelled') return;
    if (answer.kind !== 'outcome') return this.#settle('failed', answer.kind === 'failed' ? answer.code : 'simulation/crossed-answers');
    this.#known.set(key!, answer.value);
    this.#outcome = answer.value;
    this.#settle('done');
  }

  /** Stops what is running; the next question starts a fresh worker. */
  cancel(): void {
    if (this.#status !== 'running') return;
    this.#desk.close();
    this.#settle('cancelled');
  }

  /** Every customer after the played road; null when that failed (see `code`). */
  async customers(): Promise<CustomerTable | null> {
    const answer = await this.#desk.ask({ task: 'customers' });
    if (answer.kind === 'failed') this.#code = answer.code;
    return answer.kind === 'customers' ? answer.value : null;
  }

  /** One customer's months; null when that failed (see `code`). */
  async history(row: number): Promise<History | null> {
    const answer = await this.#desk.ask({ task: 'history', row });
    if (answer.kind === 'failed') this.#code = answer.code;
    return answer.kind === 'history' ? answer.value : null;
  }

  /** What each decision added; null when that failed or was stopped (see `code`). `told` hears how far it has come, 0..1. */
  async shares(told: (progress: number) => void): Promise<Shares | null> {
    const answer = await this.#desk.ask({ task: 'shares' }, fraction(told));
    if (answer.kind === 'failed') this.#code = answer.code;
    return answer.kind === 'shares' ? answer.value : null;
  }

  /** How much of the gap to another road (the id of its ending, or `nothing`) is luck; null when that failed or was stopped. */
  async luck(other: string, told: (progress: number) => void): Promise<LuckOfRoad | null> {
    const answer = await this.#desk.ask({ task: 'luck', other }, fraction(told));
    if (answer.kind === 'failed') this.#code = answer.code;
    return answer.kind === 'luck' ? answer.value : null;
  }

  /** Ends the worker; call it when the page is left. */
  close(): void {
    this.cancel();
    this.#desk.close();
  }

  #start(): void {
    this.#settle('running');
    this.#progress = 0;
    this.#timer = setTimeout(() => (this.#slow = true), patience);
  }

  #settle(status: Status, code: string | null = null): void {
    clearTimeout(this.#timer);
    this.#slow = false;
    this.#status = status;
    this.#code = code;
  }
}

const fraction = (told: (progress: number) => void) => ({ progress: ({ done, total }: Progress): void => told(done / total) });

/** Hash, seed and the decisions that stand: what an outcome depends on, and nothing else. */
function keyOf(log: readonly PlayEvent[]): string {
  const started = log.find((event) => event.type === 'play.started');
  return [started?.hash, started?.seed, ...standing(log).map(({ scene, choice }) => `${scene}.${choice}`)].join(' ');
}
