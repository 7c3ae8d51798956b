import { error, redirect } from '@sveltejs/kit';
import { excerpts } from '#lib/server/cases/excerpts.ts';
import type { Refusal } from '#lib/server/desk/refusals.ts';
import { refuse, refuseLarge, uploadOf } from '../sent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { house, teacher } }) => {
  const page = await house.cases.page(teacher!.id, params.own);
  if (!page) error(404);
  const { now, ...row } = page;
  const { leftOut, files } = now;
  return { ...row, me: teacher!.id, leftOut, hasFiles: files.length > 0, ...excerpts(now.source, now.findings) };
};

type Event = Parameters<NonNullable<Actions['send']>>[0];

/** Back to the page with what came of it, or the reason why nothing did. */
async function after({ params }: Pick<Event, 'params'>, told: string, done: { ok: true } | Refusal) {
  if (!done.ok) return done.status === 404 ? error(404) : refuse('other', done);
  return redirect(303, `/teach/cases/${params.own}?told=${told}`);
}
const field = async ({ request }: Event, name: string): Promise<string> => String((await request.formData()).get(name) ?? '');

export const actions: Actions = {
  send: async ({ request, params, locals: { house, teacher } }) => {
    const sent = await uploadOf(request);
    if (!sent) return refuseLarge();
    const done = await house.cases.replace(teacher!.id, params.own, sent);
    if (!done.ok) return done.status === 404 ? error(404) : refuse('send', done, sent.text);
    redirect(303, `/teach/cases/${params.own}?told=replaced`);
  },
  restore: async (event) => {
    const { house, teacher } = event.locals;
    return after(event, 'restored', await house.cases.restore(teacher!.id, event.params.own, Number(await field(event, 'version'))));
  },
  copy: async ({ params, locals: { house, teacher } }) => {
    const done = await house.cases.copy(teacher!.id, params.own);
    return after({ params: { own: done.ok ? done.id : params.own } }, 'copied', done);
  },
  share: async (event) => {
    const { house, teacher } = event.locals;
    const email = await field(event, 'email');
    const done = await house.cases.share(teacher!.id, event.params.own, email);
    if (done.ok) return { shared: done.name };
    return done.code === 'cases/no-such-case' ? error(404) : refuse('share', done, email);
  },
  unshare: async (event) => {
    const { house, teacher } = event.locals;
    const who = await field(event, 'teacher');
    const done = await house.cases.unshare(teacher!.id, event.params.own, who);
    if (done.ok && who === teacher!.id) redirect(303, '/teach/cases?told=left');
    return after(event, 'unshared', done);
  },
  remove: async ({ params, locals: { house, teacher } }) => {
    const done = await house.cases.remove(teacher!.id, params.own);
    if (!done.ok) error(404);
    redirect(303, '/teach/cases?told=removed');
  }
};
