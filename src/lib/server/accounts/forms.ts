import type { Problems, Refusal } from './typed.ts';

/** What a form shows again after a refusal: the problems, the seconds to wait, and what was typed, passwords left out. */
export interface Told {
  problems: Problems;
  wait: number;
  typed: Record<string, string>;
}

/** Reads the fields of a posted form as text; a file or a missing field is empty. */
export async function fieldsOf<Name extends string>(request: Request, ...names: Name[]): Promise<Record<Name, string>> {
  const form = await request.formData();
  const read = (name: Name) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}

/** Turns a refusal into the status and the data of a failed form; too many tries name the seconds to wait in a header. */
export function told(
  event: { setHeaders: (headers: Record<string, string>) => void },
  refusal: Refusal,
  typed: Record<string, string> = {}
): [number, Told] {
  if (refusal.wait) event.setHeaders({ 'retry-after': String(refusal.wait) });
  return [refusal.wait ? 429 : 400, { problems: refusal.problems, wait: refusal.wait ?? 0, typed }];
}

/** Where to go after signing in: a path of this server, never an address elsewhere. */
export function localPath(next: string | null): string {
  if (!next || !URL.canParse(next, 'http://here.invalid')) return '/teach';
  const { origin, pathname, search } = new URL(next, 'http://here.invalid');
  return origin === 'http://here.invalid' && next.startsWith('/') && !pathname.startsWith('//') ? pathname + search : '/teach';
}
