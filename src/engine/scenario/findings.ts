import type { Finding, Severity } from './types.ts';

/** A place in the file, 1-based; the column counts UTF-16 units as editors do. */
export interface Place {
  line: number;
  column: number;
}
/** A finding before it has a place: what is wrong and how to mend it, in both languages. */
export interface Problem {
  code: string;
  en: string;
  zh: string;
}
export type Report = (at: Place, problem: Problem) => void;

const warnings = 'E18 E27 E30 E32 E34 E37 E41 E42 E45 E48 E49 E50 E51 E53 E54 E55 E62 E63 E64 E65 E66 E68'.split(' ');
const notes = ['E60', 'E67'];

/** How grave a code is: a note, a warning, or an error that keeps the case from being played. */
function severityOf(code: string): Severity {
  return notes.includes(code) ? 'note' : warnings.includes(code) ? 'warning' : 'error';
}

/** Faults of the file itself; while one stands, nothing behind it can be trusted, so it alone is told. */
const stopping: ReadonlySet<string> = new Set(['E01', 'E02', 'E03', 'E04', 'E05', 'E58']);

/** Gives a problem its place in a file. */
export function findingOf(file: string, at: Place, problem: Problem): Finding {
  return { code: problem.code, severity: severityOf(problem.code), file, ...at, en: problem.en, zh: problem.zh };
}

/** Puts findings in the order of the file, each once; faults of the file itself stop the rest, and one slip told everywhere is told four times. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const stops = findings.filter((finding) => stopping.has(finding.code));
  const seen = new Set<string>();
  const ordered = (stops.length > 0 ? stops : [...findings])
    .filter((finding) => {
      const key = `${finding.code} ${finding.line} ${finding.column} ${finding.en}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return shortened(ordered);
}

/** So often the same words are told, each at its place; the last of them says how many more places there are. */
const most = 4;

function shortened(ordered: readonly Finding[]): Finding[] {
  const sameAs = ({ code, en }: Finding): string => `${code} ${en}`;
  const all = new Map<string, number>();
  for (const finding of ordered) all.set(sameAs(finding), (all.get(sameAs(finding)) ?? 0) + 1);
  const told = new Map<string, number>();
  return ordered.flatMap((finding) => {
    const nth = (told.get(sameAs(finding)) ?? 0) + 1;
    told.set(sameAs(finding), nth);
    const more = all.get(sameAs(finding))! - most;
    if (nth > most) return [];
    if (nth < most || more === 0) return [finding];
    return [
      { ...finding, en: `${finding.en} (the same in ${more} more places below)`, zh: `${finding.zh}（下面还有${more}处同样的问题）` }
    ];
  });
}

const severities = { error: '错误', warning: '提醒', note: '备注' } as const;

/** Prints a finding as one line, for example `case/scenario.yaml:132:13: error E15: there is no scene "quarel".` */
export function format(finding: Finding, lang: 'zh' | 'en'): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return lang === 'zh'
    ? `${place}: ${severities[finding.severity]} ${finding.code}：${finding.zh}`
    : `${place}: ${finding.severity} ${finding.code}: ${finding.en}`;
}
