import { isUnavailable } from '#lib/server/store/unavailable.ts';
import { Refusal } from './command.ts';

/** Does something with the server's data; when that cannot be used, its sentence ends the command. */
export async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isUnavailable(error) ? new Refusal(error.message, error.zh) : error;
  }
}
