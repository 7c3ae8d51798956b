import { createContext } from 'svelte';
import type { CustomerTable } from '#engine/outcomes';
import type { Scenario } from '#engine/scenario';
import type { PlayEvent } from '#engine/session';
import type { Words } from '#lib/words/words.svelte.ts';
import { rowsOf, type Query } from './customer-query.ts';
import { Names } from './names.svelte.ts';
import type { Simulation } from './simulation.svelte.ts';

/** The customers of one play, as the table and each customer's page see them: the same filters, the same order. */
export class CustomerList {
  readonly scenario: Scenario;
  readonly names = new Names();
  query: Query = $state()!;
  #words: Words;
  #simulation: Simulation;
  #table = $state.raw<CustomerTable | null>(null);
  #failed = $state(false);
  #rows = $derived.by(() => {
    const table = this.#table;
    if (!table) return [];
    const { compare } = new Intl.Collator(this.#words.locale);
    return rowsOf(table, this.query, (row) => this.#sortName(table, row), compare);
  });

  constructor(scenario: Scenario, simulation: Simulation, words: Words, query: Query) {
    this.scenario = scenario;
    this.#simulation = simulation;
    this.#words = words;
    this.query = query;
  }
  get table(): CustomerTable | null {
    return this.#table;
  }
  get failed(): boolean {
    return this.#failed;
  }
  /** The rows that the query shows, in its order. */
  get rows(): readonly number[] {
    return this.#rows;
  }
  /** A person's name; null while names are being fetched or could not be. */
  nameOf(row: number): string | null {
    return row === this.#table?.person ? this.#words.text(this.scenario.person?.name) : this.names.of(row);
  }

  async load(log: readonly PlayEvent[]): Promise<void> {
    this.#failed = false;
    this.#simulation.open(this.scenario, log);
    this.#table = await this.#simulation.customers();
    this.#failed = this.#table === null;
  }

  /** Before all names are made, sorting and searching do without them rather than wait for each. */
  #sortName(table: CustomerTable, row: number): string {
    return row === table.person ? this.#words.text(this.scenario.person?.name) : (this.names.all[row] ?? '');
  }
}

export const [getCustomers, setCustomers] = createContext<CustomerList>();
