import { error } from '@sveltejs/kit';
import type { Phase } from '#engine/session';

/** From here on there is something to take away. */
const late: readonly Phase[] = ['evaluate', 'sum-up', 'ended'];

/** Lets only the class's teachers come this far, from the evaluation on. */
export async function admitted({ house, rightIn }: App.Locals, id: string): Promise<void> {
  const right = await rightIn(id);
  const run = right && (await house.desk.run(id));
  if (!run) error(404);
  if (right !== 'owner' && right !== 'co-teacher') error(403);
  if (!late.includes(run.state.phase)) error(409);
}
