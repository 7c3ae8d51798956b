import { readCells } from './cells.ts';

/** A line of a roster; `number` is 学号. */
export interface RosterLine {
  number: string;
  name: string;
  team: string | null;
}
export type LineProblem = 'no-name' | 'no-number' | 'twice' | 'too-long';
export type RosterProblem = 'empty' | 'too-large' | 'unreadable' | 'encoding' | 'too-many';
/** What is wrong: with the whole, or line by line (1-based, as in the file). */
export interface RosterRefusal {
  ok: false;
  problem: RosterProblem | null;
  lines: readonly { line: number; problem: LineProblem }[];
}

const most = 500;
const longest = 60;
const heads = {
  number: /^(学号|工号|编号|学生编号|number|student ?(id|number|no\.?)|id|no\.?)$/i,
  name: /^(姓名|名字|学生姓名|name|full ?name|student ?name)$/i,
  team: /^(小组|组别|组|分组|组号|team|group)$/i
};

/** Reads a roster from what was pasted or from a file: 学号, 姓名, 小组 in this order, or in any order under a line of headings. */
export async function readRoster(input: string | Uint8Array): Promise<{ ok: true; lines: RosterLine[] } | RosterRefusal> {
  const cells = await readCells(input);
  if (!cells.ok) return { ok: false, problem: cells.problem, lines: [] };
  const { columns, from } = headings(cells.rows);
  const lines: RosterLine[] = [];
  const wrong: { line: number; problem: LineProblem }[] = [];
  const seen = new Set<string>();
  for (const [k, row] of cells.rows.entries()) {
    if (k < from || !row.some(Boolean)) continue;
    const [number = '', name = '', team = ''] = columns.map((column) => row[column] ?? '');
    const problem = problemOf(number, name, team, seen);
    seen.add(number);
    if (problem) wrong.push({ line: k + 1, problem });
    else lines.push({ number, name, team: team || null });
  }
  if (lines.length + wrong.length > most) return { ok: false, problem: 'too-many', lines: [] };
  if (wrong.length) return { ok: false, problem: null, lines: wrong };
  return lines.length ? { ok: true, lines } : { ok: false, problem: 'empty', lines: [] };
}

function problemOf(number: string, name: string, team: string, seen: ReadonlySet<string>): LineProblem | null {
  if ([number, name, team].some((cell) => cell.length > longest)) return 'too-long';
  if (!number) return 'no-number';
  if (!name) return 'no-name';
  return seen.has(number) ? 'twice' : null;
}

/** Finds the line of headings among the first five; without one the columns are the first three. */
function headings(rows: readonly string[][]): { columns: number[]; from: number } {
  for (const [k, row] of rows.slice(0, 5).entries()) {
    const at = (head: RegExp) => row.findIndex((cell) => head.test(cell));
    const [number, name, team] = [at(heads.number), at(heads.name), at(heads.team)];
    if (number >= 0 && name >= 0) return { columns: [number, name, team], from: k + 1 };
  }
  return { columns: [0, 1, 2], from: 0 };
}
