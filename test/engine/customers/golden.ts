import { digest } from '../../helpers/digest.ts';
import { everyNumber } from './living.ts';

/** The digest of every number: the entry of the built kernel that `built.test.ts` runs in each engine. */
export const found = digest(everyNumber());
