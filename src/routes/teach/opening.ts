import type { Lang } from '#engine/scenario';
import type { TeamRule } from '#engine/session';

/** The fields of the form that opens a class; `form`: the whole of it. */
export type Problems = Partial<Record<'title' | 'case' | 'languages' | 'teams' | 'places' | 'form', true>>;
/** What the list's page is told after one of its forms. */
export interface Answer {
  problems?: Problems;
  refused?: 'gone' | 'right';
  done?: 'over' | 'removed';
  title?: string;
}
/** What a teacher asked for, in order. */
export interface Opening {
  title: string;
  case: string | null;
  languages: Lang[];
  teamRule: TeamRule;
  teams: number;
  places: number;
}

const rules: readonly TeamRule[] = ['own', 'automatic', 'drag', 'roster'];
const whole = (value: FormDataEntryValue | null, most: number): number | null => {
  const number = Number(value ?? '');
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
};

/** Reads the form that opens a class; `cases` are those that can be taken, with their languages. */
export function readOpening(form: FormData, cases: readonly { id: string; languages: readonly Lang[] }[]): Opening | Problems {
  const title = String(form.get('title') ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const id = String(form.get('case') ?? '') || null;
  const card = cases.find((one) => one.id === id) ?? null;
  const asked = form.getAll('languages').map(String);
  const languages = (card?.languages ?? (['zh', 'en'] as const)).filter((lang) => asked.includes(lang));
  const teamRule = rules.find((rule) => rule === form.get('rule')) ?? 'own';
  const [teams, places] = [whole(form.get('teams'), 20), whole(form.get('places'), 12)];
  const problems: Problems = {
    ...(!(title.length >= 1 && title.length <= 80) && { title: true }),
    ...(id !== null && !card && { case: true }),
    ...(!languages.length && { languages: true }),
    ...(teams === null && { teams: true }),
    ...(places === null && { places: true })
  };
  if (teams === null || places === null || Object.keys(problems).length) return problems;
  return { title, case: id, languages, teamRule, teams, places };
}

/** Tells what was read from what is wrong. */
export const isOpening = (read: Opening | Problems): read is Opening => 'teamRule' in read;
