// The accounts' suites once more, on PostgreSQL.
import { databases, withPostgres } from '../../postgres/database.ts';
import { driver } from '../driver.ts';

driver.open = databases();
withPostgres('on PostgreSQL', async () => {
  await import('./accounts.test.ts');
  await import('./invitations.test.ts');
});
