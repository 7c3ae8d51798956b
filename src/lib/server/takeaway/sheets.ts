import type { Text } from '#engine/scenario';
import { loneSide } from '#engine/session';
import type { Cell } from '#lib/tables/csv.ts';
import { asRead } from '#lib/words/bots.ts';
import { langOf, type Locale } from '#lib/words/locale.ts';
import { nameOf } from '#lib/words/pairs.ts';
import { sheetWords, type SheetWords } from '#lib/words/sheets.ts';
import { figuresOf, type Figure, type Known } from './figures.ts';
import type { GivenMark, Takeaway, TeamRecord } from './gather.ts';
import type { Person } from './people.ts';

/** The sheets in their order. */
export const sheetIds = ['decisions', 'reasons', 'marks', 'scores', 'outcomes', 'people'] as const;
export type SheetId = (typeof sheetIds)[number];
/** A sheet; its first row are the heads. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}
/** A takeaway in the language of its teacher. */
export interface Told {
  takeaway: Takeaway;
  w: SheetWords;
  locale: Locale;
}

/** Gives a takeaway the words of a language. */
export const tell = (takeaway: Takeaway, locale: Locale): Told => ({ takeaway, w: sheetWords[locale], locale });

/** Makes one sheet; `outcomes` by team are needed by the sheet of that name only. */
export function sheetOf(id: SheetId, told: Told, outcomes: ReadonlyMap<string, Known> = new Map()): Sheet {
  const rows = id === 'outcomes' ? outcomeRows(told, outcomes) : makers[id](told);
  return { name: told.w.names[id], rows };
}

/** Names a team by its number and the name its people gave it. */
export const teamLabel = ({ w }: Told, team: Pick<TeamRecord, 'number' | 'name'> | undefined): string | null =>
  team ? w.team(team.number, team.name) : null;

/** A text in the teacher's language, else in the one that the case has: a record loses nothing. */
const textOf = ({ locale }: Told, text: Text | null): string => text?.[langOf(locale)] ?? text?.zh ?? text?.en ?? '';

const makers: Readonly<Record<Exclude<SheetId, 'outcomes'>, (told: Told) => Cell[][]>> = {
  decisions: decisionRows,
  reasons: reasonRows,
  marks: markRows,
  scores: scoreRows,
  people: personRows
};

function decisionRows(told: Told): Cell[][] {
  const { takeaway, w, locale } = told;
  const { heads } = w;
  const rows = takeaway.teams.flatMap((team) =>
    team.decisions.map(({ number, scene, sceneName, choice, by, drawn, reason, votes, seconds }) => [
      teamLabel(told, team),
      number,
      textOf(told, sceneName) || scene,
      textOf(told, choice),
      drawn ? w.drawn(w.by[by]) : w.by[by],
      reason && asRead(reason, langOf(locale)),
      votes.map((vote) => w.vote(textOf(told, vote.choice), vote.count)).join(w.joiner),
      seconds
    ])
  );
  return [[heads.team, heads.number, heads.scene, heads.choice, heads.by, heads.reason, heads.votes, heads.seconds], ...rows];
}

function reasonRows(told: Told): Cell[][] {
  const { takeaway, w, locale } = told;
  const { heads } = w;
  const rows = takeaway.teams.flatMap((team) =>
    team.decisions.flatMap(({ number, scene, sceneName, reasons }) =>
      reasons.map(({ seat, choice, reason }) => {
        const person = personOf(takeaway, seat);
        const who = person ? [person.number, nameOf(person, locale)] : [null, null];
        const said = [textOf(told, choice), asRead(reason, langOf(locale))];
        return [teamLabel(told, team), number, textOf(told, sceneName) || scene, ...who, ...said];
      })
    )
  );
  return [[heads.team, heads.number, heads.scene, heads.seat, heads.name, heads.choice, heads.reason], ...rows];
}

function markRows(told: Told): Cell[][] {
  const { takeaway, w } = told;
  const { heads } = w;
  const rows = takeaway.teams.flatMap((team) =>
    team.marks.map((mark) => [
      teamLabel(told, team),
      ...raterOf(told, mark),
      ...takeaway.criteria.map(({ id }) => mark.points[id] ?? null),
      mark.total,
      mark.comment,
      mark.counts ? w.yes : w.no,
      mark.excluded
    ])
  );
  const criteria = takeaway.criteria.map(({ name }) => textOf(told, name));
  return [[heads.team, heads.rater, heads.raterTeam, ...criteria, heads.total, heads.comment, heads.counts, heads.excluded], ...rows];
}

function raterOf(told: Told, { by, rater }: GivenMark): [string, string | null] {
  const { takeaway, w, locale } = told;
  if (by === 'teacher') return [rater ? `${w.teacher} · ${rater}` : w.teacher, null];
  const person = personOf(takeaway, rater);
  return [person ? nameOf(person, locale) : '', teamLabel(told, teamOf(takeaway, person?.team))];
}

function scoreRows(told: Told): Cell[][] {
  const { takeaway, w } = told;
  const { heads } = w;
  const rows = takeaway.teams.map((team) => {
    const { peers, teachers, total, byCriterion } = team.result;
    const lone = loneSide(team.result);
    return [teamLabel(told, team), peers, teachers, total, ...byCriterion.map((one) => one.total), lone && w.lone[lone]];
  });
  const criteria = takeaway.criteria.map(({ name }) => textOf(told, name));
  return [[heads.team, heads.peers, heads.teachers, heads.score, ...criteria, heads.note], ...rows];
}

function outcomeRows(told: Told, outcomes: ReadonlyMap<string, Known>): Cell[][] {
  const { heads, unknown } = told.w;
  const rows = told.takeaway.teams.flatMap((team): Cell[][] => {
    const label = [teamLabel(told, team), textOf(told, team.ending)];
    const known = outcomes.get(team.id) ?? { is: 'playing' };
    if (known.is !== 'known') return [[...label, null, null, null, null, null, unknown[known.is]]];
    return figuresOf(known.outcome).map((figure) => [...label, ...figureRow(told, figure, known.outcome.currency)]);
  });
  return [[heads.team, heads.ending, heads.figure, heads.level, heads.difference, heads.low, heads.high, heads.note], ...rows];
}

function figureRow({ w }: Told, { id, level, difference, low, high, toldApart, month, money }: Figure, currency: string): Cell[] {
  const name = money ? w.money(w.figures[id], currency) : w.figures[id];
  const notes = [month === null ? '' : w.month(month), toldApart === false ? w.notApart : ''].filter(Boolean);
  return [name, level, difference, low, high, notes.join(w.joiner) || null];
}

/** Everybody with a seat, then the lines of the roster that nobody found. */
function personRows(told: Told): Cell[][] {
  const { takeaway, w, locale } = told;
  const { heads } = w;
  const seated = takeaway.people.map((person) => [
    person.number,
    nameOf(person, locale),
    teamLabel(told, teamOf(takeaway, person.team)),
    textOf(told, person.role),
    person.line?.number ?? null,
    person.line?.name ?? null,
    person.left ? w.left : person.watches ? w.watches : null
  ]);
  const absent = takeaway.roster
    .filter(({ seat }) => seat === null)
    .map(({ number, name }) => [null, null, null, null, number, name, w.noSeat]);
  return [[heads.seat, heads.name, heads.team, heads.role, heads.studentNumber, heads.studentName, heads.note], ...seated, ...absent];
}

const personOf = ({ people }: Takeaway, seat: string | null): Person | undefined => people.find(({ id }) => id === seat);
const teamOf = ({ teams }: Takeaway, id: string | null | undefined): TeamRecord | undefined => teams.find((team) => team.id === id);
