import { lookAt, makeLink, useUp, type Db, type MadeLink } from './links.ts';
import { mayControl, rightOf } from './rights.ts';
import { refuse, tidyName, type Refusal } from './typed.ts';

export type InvitationKind = 'teacher' | 'co-teacher' | 'observer';

/** An invitation as its maker sees it. */
export interface Invitation {
  id: string;
  kind: InvitationKind;
  note: string;
  classTitle: string | null;
  expiresAt: string;
  state: 'open' | 'used' | 'expired' | 'revoked';
  usedBy: string | null;
}

/** Whom a teacher invites: a colleague with an account of his own, a co-teacher or observers of one class. */
export interface Invite {
  kind: InvitationKind;
  classId: string | null;
  note: string;
}

const daysOpen = 7;
const longestNote = 80;

/** Makes a link for somebody else; for a class only who controls it may. */
export async function invite(db: Db, by: string, asked: Invite, now: Date): Promise<({ ok: true } & MadeLink) | Refusal> {
  const note = tidyName(asked.note);
  if (note.length > longestNote) return refuse('note', 'note-long');
  if (asked.kind === 'teacher') return { ok: true, ...(await makeLink(db, { kind: 'teacher', days: daysOpen, note, madeBy: by }, now)) };
  const classId = asked.classId;
  if (!classId || !mayControl(await rightOf(db, by, classId))) return refuse('class', 'class-missing');
  return { ok: true, ...(await makeLink(db, { kind: asked.kind, days: daysOpen, note, classId, madeBy: by }, now)) };
}

/** Lists a teacher's invitations, the newest first. */
export async function invitationsOf(db: Db, by: string, now: Date): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitation as link')
    .leftJoin('class', 'class.id', 'link.class_id')
    .leftJoin('teacher as user', 'user.id', 'link.used_by')
    .select(['link.token_hash as id', 'link.kind', 'link.note', 'link.used_at', 'link.revoked_at', 'link.expires_at'])
    .select(['class.title as classTitle', 'user.name as usedBy'])
    .where('link.created_by', '=', by)
    .where('link.kind', 'in', ['teacher', 'co-teacher', 'observer'])
    .orderBy('link.expires_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as InvitationKind,
    note: row.note,
    classTitle: row.classTitle,
    expiresAt: row.expires_at,
    state: stateOf(row, now),
    usedBy: row.usedBy
  }));
}

function stateOf(row: { kind: string; used_at: string | null; revoked_at: string | null; expires_at: string }, now: Date) {
  if (row.revoked_at) return 'revoked';
  if (row.used_at && row.kind !== 'observer') return 'used';
  return row.expires_at <= now.toISOString() ? 'expired' : 'open';
}

/** Ends a link that its maker made, or one for a class that the asker controls; who observes by it sees nothing more. */
export async function revokeInvitation(db: Db, by: string, id: string, now: Date): Promise<{ classId: string | null } | null> {
  const link = await db.selectFrom('invitation').select(['created_by', 'class_id']).where('token_hash', '=', id).executeTakeFirst();
  if (!link) return null;
  if (link.created_by !== by && !(link.class_id && mayControl(await rightOf(db, by, link.class_id)))) return null;
  await db
    .updateTable('invitation')
    .set({ revoked_at: now.toISOString() })
    .where('token_hash', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  return { classId: link.class_id };
}

/** Opens a class to a guest without an account; the guest keeps the token as a pass, good for as long as the link. */
export async function observe(db: Db, token: string, now: Date): Promise<{ classId: string; expiresAt: string } | null> {
  const link = await lookAt(db, token, now);
  if (link?.kind !== 'observer' || !link.classId) return null;
  await useUp(db, link, null, now);
  return { classId: link.classId, expiresAt: link.expiresAt };
}
