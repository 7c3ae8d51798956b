import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';
import type { AccountTables, LinkKind } from './tables.ts';
import { hashOf, newToken } from './token.ts';

/** The store's database as this folder sees it. */
export type Db = Kysely<Database & AccountTables>;

/** A link that still opens: what it is for, who made it and for which class. */
export interface OpenLink {
  id: string;
  kind: LinkKind;
  classId: string | null;
  classTitle: string | null;
  teacherId: string | null;
  madeBy: string | null;
  expiresAt: string;
}

/** What a new link is for. */
export interface NewLink {
  kind: LinkKind;
  days: number;
  note?: string;
  classId?: string;
  teacherId?: string;
  madeBy?: string;
}

/** A link just made. The token is shown once and kept nowhere. */
export interface MadeLink {
  id: string;
  token: string;
  expiresAt: string;
}

const day = 86_400_000;

/** Makes a link; a row of `invitation` is named by the hash of its token. */
export async function makeLink(db: Db, link: NewLink, now: Date): Promise<MadeLink> {
  const token = newToken();
  const made = { id: hashOf(token), token, expiresAt: new Date(now.getTime() + link.days * day).toISOString() };
  await db
    .insertInto('invitation')
    .values({
      ...{ token_hash: made.id, kind: link.kind, note: link.note ?? '', expires_at: made.expiresAt },
      ...{ class_id: link.classId ?? null, teacher: link.teacherId ?? null, created_by: link.madeBy ?? null }
    })
    .execute();
  return made;
}

/** Finds the link of a token while it opens; looking uses nothing up, for chat programs look at every link. */
export async function lookAt(db: Db, token: string, now: Date): Promise<OpenLink | null> {
  const found = await db
    .selectFrom('invitation as link')
    .leftJoin('teacher as maker', 'maker.id', 'link.created_by')
    .leftJoin('class', 'class.id', 'link.class_id')
    .select(['link.token_hash as id', 'link.kind', 'link.class_id as classId', 'class.title as classTitle', 'link.teacher as teacherId'])
    .select(['maker.name as madeBy', 'link.expires_at as expiresAt'])
    .where('link.token_hash', '=', hashOf(token))
    .where('link.revoked_at', 'is', null)
    .where('link.expires_at', '>', now.toISOString())
    .where((eb) => eb.or([eb('link.used_at', 'is', null), eb('link.kind', '=', 'observer')]))
    .executeTakeFirst();
  return found ?? null;
}

/** Uses a link up; of two who use it at the same moment one is told no. */
export async function useUp(db: Db, link: OpenLink, usedBy: string | null, now: Date): Promise<boolean> {
  const done = await db
    .updateTable('invitation')
    .set({ used_at: now.toISOString(), used_by: usedBy })
    .where('token_hash', '=', link.id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
