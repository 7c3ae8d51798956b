import type { Cell } from '#lib/tables/csv.ts';
import { nameOf } from '#lib/words/pairs.ts';
import { sheetWords } from '#lib/words/sheets.ts';
import { teamLabel, tell, type Sheet, type Told } from './sheets.ts';

/** A person's line in a gradebook; `score` null: none. */
interface Grade {
  /** The number on the roster; without one the seat, in words that are nobody's number. */
  number: string;
  name: string;
  team: string | null;
  score: number | null;
  /** What the teachers wrote to the team. */
  comment: string | null;
}
type Rows = readonly (readonly Cell[])[];

/** Lists who is graded: the roster in its order, then those who sit there and have not found themselves in it. */
function gradesOf(told: Told): Grade[] {
  const { takeaway, w, locale } = told;
  const listed = takeaway.roster.map((line) => {
    const person = takeaway.people.find(({ id }) => id === line.seat);
    return { number: line.number, name: line.name, ...gradeIn(told, person?.team ?? null) };
  });
  const others = takeaway.people.filter(({ line, left }) => !line && !left);
  return [
    ...listed,
    ...others.map((person) => ({ number: w.seat(person.number), name: nameOf(person, locale), ...gradeIn(told, person.team) }))
  ];
}

function gradeIn(told: Told, id: string | null): Pick<Grade, 'team' | 'score' | 'comment'> {
  const team = told.takeaway.teams.find((one) => one.id === id);
  const total = team?.result.total ?? null;
  const said = team?.marks.flatMap(({ by, counts, comment }) => (by === 'teacher' && counts && comment ? [comment] : [])) ?? [];
  return { team: teamLabel(told, team), score: total === null ? null : Math.round(total * 100) / 100, comment: said.join('\n') || null };
}

/** Writes the gradebook that Canvas imports: fixed heads, the points possible in the second row, one column for the class. */
export function canvasRows(told: Told): Rows {
  const { title, scale } = told.takeaway;
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
    ['    Points Possible', null, null, null, null, scale],
    ...gradesOf(told).map(({ number, name, score }) => [name, null, number, mailIn(number), null, score])
  ];
}

/** Writes what Moodle's grade import maps: people by ID number or e-mail, the grade and, beside it, the feedback. */
export function moodleRows(told: Told): Rows {
  return [
    ['ID number', 'Full name', 'Email address', told.takeaway.title, 'Feedback'],
    ...gradesOf(told).map(({ number, name, score, comment }) => [number, name, mailIn(number), score, comment])
  ];
}

/** Writes the sheet that Chinese schools ask for; it is Chinese in every language. */
export function chineseSheet({ takeaway }: Told): Sheet {
  const grades = gradesOf(tell(takeaway, 'zh-CN'));
  const rows = grades.map(({ number, name, team, score, comment }) => [number, name, team, score, comment]);
  return { name: sheetWords['zh-CN'].files.gradebook, rows: [['学号', '姓名', '小组', '成绩', '评语'], ...rows] };
}

/** Some rosters number people by e-mail. */
const mailIn = (number: string): string | null => (number.includes('@') ? number : null);
