import { redirect } from '@sveltejs/kit';
import { listCases } from '#lib/server/catalogue.ts';
import { templatesThere } from '#lib/server/cases/shipped.ts';
import { refuse, refuseLarge, uploadOf } from './sent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, teacher, rightIn } }) => {
  const [cases, shipped] = await Promise.all([house.cases.list(teacher!.id), listCases()]);
  const closed = await Promise.all(shipped.map(({ id }) => house.lock.keepsOut(id, rightIn)));
  const starts = shipped.filter((_, k) => !closed[k]).map(({ id, title }) => ({ id, title }));
  return { cases, starts, templates: await templatesThere() };
};

export const actions: Actions = {
  send: async ({ request, locals: { house, teacher } }) => {
    const sent = await uploadOf(request);
    if (!sent) return refuseLarge();
    const done = await house.cases.add(teacher!.id, sent);
    if (!done.ok) return refuse('send', done, sent.text);
    redirect(303, `/teach/cases/${done.id}?told=sent`);
  }
};
