import { error } from '@sveltejs/kit';
import { mayControl } from '#lib/server/accounts/rights.ts';
import { marked } from '../phases.ts';

/** Lets only the class's teachers act, and never an observer. */
export async function admit({ rightIn }: App.Locals, id: string): Promise<void> {
  if (!mayControl(await rightIn(id))) error(403);
}

/** What a window of the teachers beside the class comes with; observers look too. */
export async function besideClass(locals: App.Locals, id: string) {
  const right = await locals.rightIn(id);
  const first = right && (await locals.house.hub.message(id, null));
  const run = first && (await locals.house.desk.run(id));
  if (!run) error(404);
  return { id, title: run.state.title, acts: mayControl(right), me: locals.teacher?.id ?? '', first };
}

/** Lets only the class's teachers take something away, from the evaluation on. */
export async function admitToTakeaway(locals: App.Locals, id: string): Promise<void> {
  const run = (await locals.rightIn(id)) && (await locals.house.desk.run(id));
  if (!run) error(404);
  await admit(locals, id);
  if (!marked.includes(run.state.phase)) error(409);
}
