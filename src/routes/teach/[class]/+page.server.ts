import { error, fail } from '@sveltejs/kit';
import { statechart } from '#engine/machine';
import { mayControl } from '#lib/server/accounts/rights.ts';
import type { Speed } from '#lib/server/rehearsals.ts';
import { clearRoster, readRoster, replaceRoster, rosterOf } from '#lib/server/roster.ts';
import { admit } from './admitted.server.ts';
import type { Actions, PageServerLoad } from './$types';

/**
 * The page comes with its first message, so that it stands at once; the drawings of the case come when they are made.
 * The roster goes to the class's teachers only, never to an observer.
 */
export const load: PageServerLoad = async ({ params, depends, locals: { house, teacher, rightIn } }) => {
  depends('class:case');
  const right = await rightIn(params.class);
  const run = right && (await house.desk.run(params.class));
  if (!run) error(404);
  const acts = mayControl(right);
  const [first, code, cases, demo, roster] = await Promise.all([
    house.hub.message(params.class, null),
    house.classes.codeOf(params.class),
    house.cases.cards(teacher?.id ?? null),
    demoIn(house, params.class),
    acts ? rosterOf(house.store, params.class) : null
  ]);
  const { case: chosen, title } = run.state;
  const compiled = chosen && house.desk.versions.byHash(chosen.hash);
  return {
    ...{ id: params.class, first, right, acts, me: teacher?.id ?? '', code: code ?? '', cases, roster, title },
    ...{ wall: Date.now(), demo },
    chart: compiled ? { hash: compiled.hash, ...statechart(compiled), layouts: house.charts.of(compiled) } : null
  };
};

/** How fast the programs are that act as students, without a speed when they have left; null for a real class. */
async function demoIn({ classes, rehearsals }: App.Locals['house'], id: string): Promise<{ speed: Speed | null } | null> {
  return (await classes.isOfBots(id)) ? { speed: rehearsals.speedIn(id) } : null;
}

export const actions: Actions = {
  speed: async ({ request, params, locals }) => {
    await admit(locals, params.class);
    const speed = String((await request.formData()).get('speed') ?? '');
    if (!locals.house.rehearsals.setSpeed(params.class, speed)) return fail(409);
  },
  word: async ({ request, params, locals }) => {
    await admit(locals, params.class);
    const seat = String((await request.formData()).get('seat') ?? '');
    const given = await locals.house.seats.reissue(params.class, seat, locals.teacher!.id);
    return given.ok ? { word: given.word } : fail(given.status ?? 400, { word: null });
  },
  roster: async ({ request, params, locals }) => {
    await admit(locals, params.class);
    const form = await request.formData();
    const [file, pasted] = [form.get('file'), String(form.get('rows') ?? '')];
    const input = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : pasted;
    const read = await readRoster(input);
    if (!read.ok) return fail(400, { roster: { problem: read.problem, lines: read.lines } });
    await replaceRoster(locals.house.store, params.class, read.lines);
    return { roster: { saved: read.lines.length } };
  },
  clear: async ({ params, locals }) => {
    await admit(locals, params.class);
    await clearRoster(locals.house.store, params.class);
    return { roster: null };
  }
};
