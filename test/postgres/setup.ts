import type { TestProject } from 'vitest/node';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests may make databases; null where there is no PostgreSQL. */
    postgres: string | null;
  }
}

/** One PostgreSQL for all tests of a run: TEST_DATABASE_URL, else one that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const told = process.env.TEST_DATABASE_URL;
  const cluster = told ? null : await startCluster();
  project.provide('postgres', told ?? cluster?.url ?? null);
  if (!told && !cluster) console.log('\nNOTICE: no PostgreSQL here, so its tests are SKIPPED (on Debian: apt-get install postgresql)\n');
  return async () => cluster?.remove();
}
