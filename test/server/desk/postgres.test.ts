// The desk's suites once more, on PostgreSQL.
import { databases, withPostgres } from '../../postgres/database.ts';
import { driver } from '../driver.ts';

driver.open = databases();
withPostgres('on PostgreSQL', async () => {
  await import('./desk.test.ts');
  await import('./seats.test.ts');
  await import('./taken.test.ts');
});
