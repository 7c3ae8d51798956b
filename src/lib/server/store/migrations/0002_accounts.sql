-- Teachers, their sessions and passwords: the columns that better-auth needs. Its ids are text, its times ISO 8601 in UTC.
create table teacher (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified integer not null default 0,
  image text,
  created_at text not null,
  updated_at text not null
);

create table teacher_session (
  id text primary key,
  token text not null unique,
  teacher_id text not null references teacher (id) on delete cascade,
  expires_at text not null,
  created_at text not null,
  updated_at text not null,
  ip_address text,
  user_agent text
);
create index teacher_session_teacher on teacher_session (teacher_id);

create table teacher_credential (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  teacher_id text not null references teacher (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at text,
  refresh_token_expires_at text,
  scope text,
  password text,
  created_at text not null,
  updated_at text not null,
  unique (provider_id, account_id)
);
create index teacher_credential_teacher on teacher_credential (teacher_id);

create table teacher_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at text not null,
  created_at text not null,
  updated_at text not null
);
create index teacher_verification_identifier on teacher_verification (identifier);

-- A link of `invitation` may also be for the first teacher, or for the new password of one teacher.
alter table invitation add column note text not null default '';
alter table invitation add column teacher text references teacher (id) on delete cascade;
alter table invitation add column used_by text references teacher (id) on delete set null;
create index invitation_maker on invitation (created_by);
