import { Worker } from 'node:worker_threads';
import { statechart, type CompiledCase } from '#engine/machine';
import type { ChartLayouts } from './types.ts';

const file = new URL('./worker.ts', import.meta.url);
const most = 50;

/** Draws the statecharts of cases: once for each version, kept in memory. */
export class Charts {
  readonly #known = new Map<string, Promise<ChartLayouts | null>>();
  readonly #working = new Set<Worker>();

  /** The drawings of a case in its languages; null where they could not be made, which the terminal tells. Throws nothing. */
  of(compiled: CompiledCase): Promise<ChartLayouts | null> {
    const known = this.#known.get(compiled.hash) ?? this.#draw(compiled);
    this.#known.delete(compiled.hash);
    this.#known.set(compiled.hash, known);
    for (const old of this.#known.keys()) if (this.#known.size > most) this.#known.delete(old);
    // a failure may pass; it is told and not remembered
    void known.then((layouts) => layouts ?? this.#known.delete(compiled.hash));
    return known;
  }

  /** Ends what is being drawn. */
  async end(): Promise<void> {
    await Promise.all([...this.#working].map((worker) => worker.terminate()));
  }

  async #draw(compiled: CompiledCase): Promise<ChartLayouts | null> {
    const worker = new Worker(file, {
      name: 'chart',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      workerData: { chart: statechart(compiled), languages: compiled.scenario.languages }
    });
    this.#working.add(worker);
    try {
      return await new Promise<ChartLayouts | null>((done, fail) => {
        worker.once('message', done).once('error', fail);
        worker.once('exit', () => done(null));
      });
    } catch (error) {
      console.error(error);
      return null;
    } finally {
      this.#working.delete(worker);
      void worker.terminate();
    }
  }
}
