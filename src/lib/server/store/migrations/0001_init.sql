-- Runs unchanged on SQLite and on PostgreSQL. Types: text, integer, double precision.
-- Times are ISO 8601 text in UTC with milliseconds, flags 0 or 1, documents JSON text, ids opaque text.

create table class (
  id text primary key,
  owner text not null,
  title text not null,
  languages text not null,
  join_code text unique,
  bots integer not null default 0 check (bots in (0, 1)),
  created_at text not null,
  ended_at text,
  last_command_at text
);
create index class_owner on class (owner);
create index class_ended on class (ended_at);

create table class_teacher (
  class_id text not null references class (id) on delete cascade,
  teacher text not null,
  "right" text not null check ("right" in ('owner', 'co-teacher', 'observer')),
  primary key (class_id, teacher)
);
create index class_teacher_teacher on class_teacher (teacher);

create table member (
  id text primary key,
  class_id text not null references class (id) on delete cascade,
  secret_hash text not null,
  word_hash text,
  joined_at text not null,
  removed_at text
);
create index member_word on member (class_id, word_hash);

create table scenario (
  id text not null,
  version integer not null,
  sha256 text not null,
  body text not null,
  media text not null,
  added_at text not null,
  primary key (id, version)
);

create table run (
  id text primary key,
  class_id text references class (id) on delete cascade,
  scenario_id text,
  scenario_version integer,
  seed text not null,
  last_seq integer not null default 0 check (last_seq >= 0),
  alive_at text,
  created_at text not null,
  ended_at text,
  foreign key (scenario_id, scenario_version) references scenario (id, version)
);
create index run_class on run (class_id);

create table event (
  run_id text not null references run (id) on delete cascade,
  seq integer not null check (seq > 0),
  at text not null,
  actor text not null,
  team text,
  type text not null,
  data text not null,
  v integer not null default 1,
  command_id text,
  command_size integer,
  primary key (run_id, seq)
);
create unique index event_command on event (run_id, command_id) where command_id is not null;

create table snapshot (
  run_id text primary key references run (id) on delete cascade,
  seq integer not null,
  state_v integer not null,
  state text not null,
  at text not null
);

create table roster (
  class_id text not null references class (id) on delete cascade,
  number text not null,
  name text not null,
  team text,
  seat text references member (id) on delete set null,
  primary key (class_id, number)
);
create index roster_seat on roster (seat);

create table invitation (
  token_hash text primary key,
  kind text not null,
  class_id text references class (id) on delete cascade,
  created_by text,
  expires_at text not null,
  used_at text,
  revoked_at text
);
create index invitation_class on invitation (class_id);
