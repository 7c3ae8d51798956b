import type { ClassTeacherTable } from '../store/schema.ts';

/** The tables of this folder as Kysely sees them, beside those of the store; the migration 0002_accounts.sql makes them. */
export type AccountTables = {
  teacher: {
    id: string;
    name: string;
    email: string;
    email_verified: number;
    image: string | null;
    created_at: string;
    updated_at: string;
  };
  teacher_session: {
    id: string;
    token: string;
    teacher_id: string;
    expires_at: string;
    created_at: string;
    updated_at: string;
    ip_address: string | null;
    user_agent: string | null;
  };
  teacher_credential: {
    id: string;
    account_id: string;
    provider_id: string;
    teacher_id: string;
    password: string | null;
    created_at: string;
    updated_at: string;
  };
  invitation: { kind: LinkKind; note: string; teacher: string | null; used_by: string | null };
};

export type LinkKind = 'first' | 'teacher' | 'co-teacher' | 'observer' | 'password';

/** What a person may do in one class: owners and co-teachers everything, observers look. */
export type Right = ClassTeacherTable['right'];
