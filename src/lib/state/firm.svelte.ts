import type { BaseReadouts } from '#engine/machine';
import type { RoundReport } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { Happening, PlayEvent } from '#engine/session';
import { Desk } from './desk.ts';
import type { Relived } from './protocol.ts';

/** The customers under a play of rounds: their months are lived, and what came of them is told, in a worker. */
export class Firm {
  #desk = new Desk();
  #asked = 0;
  #status = $state<'idle' | 'living' | 'failed'>('idle');
  #code = $state<string | null>(null);
  #report = $state.raw<RoundReport | null>(null);
  #working = $state(false);

  /** `failed`: the months of the locked round were not lived; ask again. */
  get status(): 'idle' | 'living' | 'failed' {
    return this.#status;
  }
  /** Why it failed, as `simulation/kebab-reason`. */
  get code(): string | null {
    return this.#code;
  }
  /** What the rounds so far came to, as far as it is known; null before the first. */
  get report(): RoundReport | null {
    return this.#report;
  }
  /** More repeats of the report are being worked out. */
  get working(): boolean {
    return this.#working;
  }

  /** Lets the locked round of a play be lived: how the base stands then, or null (failed, or another question came). */
  async live(scenario: Scenario, log: readonly PlayEvent[]): Promise<BaseReadouts | null> {
    const asked = ++this.#asked;
    this.#status = 'living';
    this.#working = false;
    this.#desk.open(scenario, log);
    const answer = await this.#desk.ask({ task: 'readouts' });
    if (asked !== this.#asked) return null;
    this.#status = answer.kind === 'failed' ? 'failed' : 'idle';
    this.#code = answer.kind === 'failed' ? answer.code : null;
    return answer.kind === 'readouts' ? answer.value : null;
  }

  /** Lets a play happen again from its start, its rounds lived anew; null when that failed. */
  async relive(scenario: Scenario, seed: number, happenings: readonly Happening[]): Promise<Relived | null> {
    ++this.#asked;
    this.#status = 'idle';
    this.#desk.open(scenario, []);
    const answer = await this.#desk.ask({ task: 'relive', seed, happenings });
    return answer.kind === 'relived' ? answer.value : null;
  }

  /** Works out what the closed rounds of a play came to; the first repeat is shown at once, then it grows more exact. */
  async tell(scenario: Scenario, log: readonly PlayEvent[]): Promise<void> {
    const asked = ++this.#asked;
    this.#status = 'idle';
    this.#working = true;
    const show = (report: RoundReport) => {
      if (asked === this.#asked) this.#report = report;
    };
    this.#desk.open(scenario, log);
    const answer = await this.#desk.ask({ task: 'report' }, { part: show });
    if (asked !== this.#asked) return;
    if (answer.kind === 'report') show(answer.value);
    this.#working = false;
  }
  /** There is nothing to tell, no round has been lived: the base is grown meanwhile, so that the first need not wait for it. */
  async gather(scenario: Scenario, log: readonly PlayEvent[]): Promise<void> {
    ++this.#asked;
    this.#status = 'idle';
    this.#report = null;
    this.#working = false;
    this.#desk.open(scenario, log);
    await this.#desk.ask({ task: 'gather' });
  }

  close(): void {
    ++this.#asked;
    this.#desk.close();
  }
}
