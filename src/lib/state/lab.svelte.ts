import { createContext } from 'svelte';
import { leverOf, type LeverKey } from '#engine/customers';
import { Additions, Chances } from './beside.svelte.ts';
import { Crowds } from './crowds.svelte.ts';
import { writeLink, type LabLink, type LabView } from './lab-link.ts';
import { asItIs, samePolicies, settle, specOf, startOf, withLever, type LabPolicy, type LabSetup } from './lab-setup.ts';
import { WhatIfPool } from './what-if-pool.ts';
import { WhatIfState } from './what-if.svelte.ts';

/** Moves of the same lever that follow each other within this time are one step back, in ms. */
const oneMove = 1000;
/** So many steps back are kept. */
const most = 100;

interface Step {
  a: LabPolicy;
  b: LabPolicy;
}

/** The lab: its customers, the two policies with their history, what is shown, and the answers. */
export class Lab {
  #pool = new WhatIfPool();
  readonly whatIf = new WhatIfState(this.#pool);
  readonly additions = new Additions(this.#pool);
  readonly chances = new Chances(this.#pool);
  readonly crowds = new Crowds(this.#pool);
  view: LabView = $state()!;
  #setup: LabSetup = $state.raw()!;
  #past = $state.raw<readonly Step[]>([]);
  #future = $state.raw<readonly Step[]>([]);
  #moved: { key: LeverKey; at: number } | null = null;
  #spec = $derived(specOf(this.#setup));
  #link = $derived(writeLink({ setup: this.#setup, view: this.view }));

  constructor(link: LabLink) {
    this.#setup = link.setup;
    this.view = link.view;
  }
  get setup(): LabSetup {
    return this.#setup;
  }
  get spec() {
    return this.#spec;
  }
  get same(): boolean {
    return samePolicies(this.#spec);
  }
  /** The end of the address that shows this again. */
  get link(): string {
    return this.#link;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Starts the workers: call it in the browser. */
  warm(): void {
    this.#pool.warm();
  }
  close(): void {
    this.whatIf.cancel();
    this.#pool.close();
  }
  /** Shows what a link says; there is no way back to what was before. */
  open({ setup, view }: LabLink): void {
    this.#setup = setup;
    this.view = view;
    this.#past = this.#future = [];
  }

  /** Other customers: another industry, size or market. Levers whose new start they happen to stand at count as unmoved. */
  choose(change: Partial<Pick<LabSetup, 'industry' | 'size' | 'open'>>): void {
    this.#setup = { ...this.#setup, ...change };
    if (this.view.customer !== null && this.view.customer >= this.#setup.size) this.view.customer = null;
    if (!('industry' in change)) return;
    this.#setup = { ...this.#setup, a: this.#trimmed(this.#setup.a), b: this.#trimmed(this.#setup.b) };
    this.#past = this.#future = [];
  }
  /** Other people of the same kind. */
  reseed(): void {
    this.#setup = { ...this.#setup, seed: (this.#setup.seed + 1) % 4_294_967_296 };
    this.view.customer = null;
  }

  /** Sets a lever of B to the nearest value it can take. */
  set(key: LeverKey, value: number): void {
    if (!Number.isFinite(value)) return;
    const b = withLever(this.#setup.b, key, settle(leverOf(key)!, value), this.#setup.industry);
    if (b.values[key] === this.#setup.b.values[key]) return;
    const now = performance.now();
    const goesOn = this.#moved?.key === key && now - this.#moved.at < oneMove && this.canUndo;
    if (goesOn) {
      this.#future = [];
      this.#setup = { ...this.#setup, b };
    } else this.#change({ b });
    this.#moved = { key, at: now };
  }
  reset(key: LeverKey): void {
    const { industry, b } = this.#setup;
    this.#change({ b: withLever(b, key, startOf(leverOf(key)!, industry), industry) });
  }
  begin(from: number): void {
    this.#change({ b: { ...this.#setup.b, from } });
  }
  offerTo(winBack: number): void {
    this.#change({ b: { ...this.#setup.b, winBack } });
  }
  /** From now on B is what others are compared with. */
  pin(): void {
    this.#change({ a: this.#setup.b });
  }
  swap(): void {
    this.#change({ a: this.#setup.b, b: this.#setup.a });
  }
  /** Both policies as at the start. */
  clear(): void {
    this.#change({ a: asItIs, b: asItIs });
  }
  undo(): void {
    const step = this.#past.at(-1);
    if (!step) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#step()];
    this.#setup = { ...this.#setup, ...step };
    this.#moved = null;
  }
  redo(): void {
    const step = this.#future.at(-1);
    if (!step) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#step()];
    this.#setup = { ...this.#setup, ...step };
    this.#moved = null;
  }

  #step = (): Step => ({ a: this.#setup.a, b: this.#setup.b });
  #change(change: Partial<Step>): void {
    this.#past = [...this.#past, this.#step()].slice(-most);
    this.#future = [];
    this.#moved = null;
    this.#setup = { ...this.#setup, ...change };
  }
  #trimmed(policy: LabPolicy): LabPolicy {
    const { industry } = this.#setup;
    return (Object.entries(policy.values) as [LeverKey, number][]).reduce(
      (all, [key, value]) => withLever(all, key, value, industry),
      policy
    );
  }
}

export const [getLab, setLab] = createContext<Lab>();
