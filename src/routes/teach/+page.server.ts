import { fail, redirect } from '@sveltejs/kit';
import { listBroken } from '#lib/server/catalogue.ts';
import type { NewClass } from '#lib/server/classes.ts';
import type { House } from '#lib/server/house.ts';
import { langOf } from '#lib/words/locale.ts';
import { teachWords } from '#lib/words/teach.ts';
import type { Actions, PageServerLoad } from './$types';
import type { Row } from './ClassRow.svelte';
import { isOpening, readOpening, type Answer } from './opening.ts';

const botsInRehearsal = 12;
/** One place more than there are bots for each: a class whose teams are all full makes another. */
const demo = { teams: 4, places: 4 };

/** The day by this machine's clock, which hangs in the teacher's room. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const load: PageServerLoad = async ({ locals: { house, teacher } }) => {
  const [cases, broken, cards] = await Promise.all([house.cases.cards(teacher!.id), listBroken(), house.classes.list(teacher!.id)]);
  const classes = await Promise.all(cards.map((card) => rowOf(house, card)));
  return { cases, broken, classes, today: today() };
};

/** A class that has ended keeps its log closed: only running ones are counted. */
async function rowOf(
  house: House,
  { id, title, code, right, endedAt, bots }: Awaited<ReturnType<House['classes']['list']>>[number]
): Promise<Row> {
  const run = endedAt ? null : await house.desk.run(id);
  const seats = Object.values(run?.state.seats ?? {}).filter(({ left }) => !left);
  return { id, title, code, right, bots, phase: run?.state.phase ?? 'ended', hasCase: !!run?.state.case, people: run && seats.length };
}

/** Opens a class of bots with its teams, and leads the teacher into it. */
async function rehearsed(house: House, teacherId: string, about: NewClass, { teams: count, places }: typeof demo) {
  const opened = await house.rehearsals.open(teacherId, about, botsInRehearsal);
  if (!opened?.ok) return fail(opened?.status ?? 503, { problems: { form: true } } satisfies Answer);
  const command = { type: 'make-teams', count, places } as const;
  await house.desk.command(opened.id, { kind: 'teacher', id: teacherId }, { id: null, command });
  redirect(303, `/teach/${opened.id}`);
}

export const actions: Actions = {
  open: async ({ request, locals: { house, teacher } }) => {
    const read = readOpening(await request.formData(), await house.cases.cards(teacher!.id));
    if (!isOpening(read)) return fail(400, { problems: read } satisfies Answer);
    const { teams: count, places, ...about } = read;
    const opened = await house.classes.open(teacher!.id, about);
    if (!opened.ok) return fail(opened.status ?? 400, { problems: { form: true } } satisfies Answer);
    const command = { type: 'make-teams', count, places } as const;
    await house.desk.command(opened.id, { kind: 'teacher', id: teacher!.id }, { id: null, command });
    redirect(303, `/teach/${opened.id}`);
  },
  /** Opens a class of bots for a teacher who rehearses. */
  rehearse: async ({ request, locals: { house, teacher, locale } }) => {
    const read = readOpening(await request.formData(), await house.cases.cards(teacher!.id));
    if (!isOpening(read)) return fail(400, { problems: read } satisfies Answer);
    const { teams: count, places, title, ...about } = read;
    const named = { ...about, title: teachWords[locale].fresh.rehearsal(title).slice(0, 80), teamRule: 'own' as const };
    return rehearsed(house, teacher!.id, named, { teams: count, places });
  },
  /** Opens a class to try things in, with one press: four teams of bots play the case that is marked. */
  demo: async ({ request, locals: { house, teacher, locale } }) => {
    const asked = (await request.formData()).get('case');
    const cases = await house.cases.cards(teacher!.id);
    const lang = langOf(locale);
    const card = cases.find(({ id }) => id === asked);
    if (!card) return fail(503, { problems: { form: true } } satisfies Answer);
    // programs write in the first language; every reader reads them in the own one
    const languages = card.languages.toSorted((a, b) => Number(b === lang) - Number(a === lang));
    const title = [teachWords[locale].demo.named, card.title[lang] ?? card.title[languages[0]!]].join(' · ').slice(0, 80);
    return rehearsed(house, teacher!.id, { title, case: card.id, languages, teamRule: 'own' }, demo);
  },
  end: async ({ request, locals: { house, teacher, rightIn } }) => {
    const id = String((await request.formData()).get('class') ?? '');
    const right = await rightIn(id);
    const run = right && (await house.desk.run(id));
    if (!run) return fail(404, { refused: 'gone' } satisfies Answer);
    if (right === 'observer') return fail(403, { refused: 'right' } satisfies Answer);
    await house.desk.command(id, { kind: 'teacher', id: teacher!.id }, { id: null, command: { type: 'end-class' } });
    return { done: 'over', title: run.state.title } satisfies Answer;
  },
  remove: async ({ request, locals: { house, teacher } }) => {
    const id = String((await request.formData()).get('class') ?? '');
    const title = (await house.desk.run(id))?.state.title ?? '';
    const done = await house.classes.delete(teacher!.id, id);
    if (!done.ok) return fail(done.status ?? 403, { refused: done.status === 404 ? 'gone' : 'right' } satisfies Answer);
    return { done: 'removed', title } satisfies Answer;
  }
};
