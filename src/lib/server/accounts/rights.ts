import type { Db } from './links.ts';
import type { Right } from './tables.ts';

/** A person with a right on a class. */
export interface Sharer {
  teacherId: string;
  name: string;
  right: Right;
}

/** A class that a teacher has a right on. */
export interface SharedClass {
  id: string;
  title: string;
  right: Right;
}

/** Whether a right is full control of the class. */
export const mayControl = (right: Right | null): boolean => right === 'owner' || right === 'co-teacher';

export async function rightOf(db: Db, teacherId: string, classId: string): Promise<Right | null> {
  const row = await db
    .selectFrom('class_teacher')
    .select('right')
    .where('class_id', '=', classId)
    .where('teacher', '=', teacherId)
    .executeTakeFirst();
  return row?.right ?? null;
}

/** Gives a right; who has a greater one already keeps it. */
export async function grant(db: Db, given: { classId: string; teacherId: string; right: Right }): Promise<void> {
  const { classId, teacherId, right } = given;
  await db
    .insertInto('class_teacher')
    .values({ class_id: classId, teacher: teacherId, right })
    .onConflict((conflict) =>
      right === 'co-teacher'
        ? conflict.columns(['class_id', 'teacher']).doUpdateSet({ right }).where('class_teacher.right', '=', 'observer')
        : conflict.doNothing()
    )
    .execute();
}

/**
 * Takes a right back: who controls the class from anybody but its owner, and everybody but the owner from himself.
 * The links that the person made for this class end with it.
 */
export async function withdraw(db: Db, by: string, classId: string, teacherId: string, now: Date): Promise<boolean> {
  if (by !== teacherId && !mayControl(await rightOf(db, by, classId))) return false;
  return db.transaction().execute(async (within) => {
    const done = await within
      .deleteFrom('class_teacher')
      .where('class_id', '=', classId)
      .where('teacher', '=', teacherId)
      .where('right', '!=', 'owner')
      .executeTakeFirst();
    if (done.numDeletedRows !== 1n) return false;
    await within
      .updateTable('invitation')
      .set({ revoked_at: now.toISOString() })
      .where('class_id', '=', classId)
      .where('created_by', '=', teacherId)
      .where('revoked_at', 'is', null)
      .execute();
    return true;
  });
}

/** Who shares a class; owners first, then by name. */
export async function sharersOf(db: Db, classId: string): Promise<Sharer[]> {
  const sharers = await db
    .selectFrom('class_teacher')
    .innerJoin('teacher', 'teacher.id', 'class_teacher.teacher')
    .select(['teacher.id as teacherId', 'teacher.name', 'class_teacher.right'])
    .where('class_teacher.class_id', '=', classId)
    .execute();
  const { compare } = new Intl.Collator('zh-CN');
  return sharers.sort((a, b) => Number(b.right === 'owner') - Number(a.right === 'owner') || compare(a.name, b.name));
}

/** The classes of a teacher, the newest first. */
export async function classesOf(db: Db, teacherId: string): Promise<SharedClass[]> {
  return db
    .selectFrom('class_teacher')
    .innerJoin('class', 'class.id', 'class_teacher.class_id')
    .select(['class.id', 'class.title', 'class_teacher.right'])
    .where('class_teacher.teacher', '=', teacherId)
    .orderBy('class.created_at', 'desc')
    .execute();
}
