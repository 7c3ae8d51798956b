-- Cases that teachers wrote themselves. What a case is called in addresses and classes is its id; every version is kept until the case goes.
create table own_case (
  id text primary key,
  owner text not null references teacher (id) on delete cascade,
  created_at text not null
);
create index own_case_owner on own_case (owner);

-- `source` is the script as it was sent, in base64: a file in a wrong encoding must come back byte by byte. `scenario` is null while
-- an error stands. `findings`, `title` and `left_out` are JSON.
create table case_version (
  case_id text not null references own_case (id) on delete cascade,
  version integer not null check (version > 0),
  added_at text not null,
  file_name text not null,
  source text not null,
  scenario text,
  title text not null,
  state text not null check (state in ('clean', 'warnings', 'broken')),
  findings text not null,
  left_out text not null,
  primary key (case_id, version)
);

-- What lies beside the script: pictures, the teaching note, recorded plays. The bytes are files of the data folder, named by their hash.
create table case_file (
  case_id text not null,
  version integer not null,
  name text not null,
  sha256 text not null,
  size integer not null,
  primary key (case_id, version, name),
  foreign key (case_id, version) references case_version (case_id, version) on delete cascade
);
create index case_file_sha256 on case_file (sha256);

-- Who else may use a case.
create table case_share (
  case_id text not null references own_case (id) on delete cascade,
  teacher text not null references teacher (id) on delete cascade,
  added_at text not null,
  primary key (case_id, teacher)
);
create index case_share_teacher on case_share (teacher);
