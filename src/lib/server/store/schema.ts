import type { Generated } from 'kysely';

type Time = string; // ISO 8601 in UTC with milliseconds
type Flag = 0 | 1;

/** A class of students; `languages` is a JSON array, `last_command_at` the last time that anybody did something. */
export interface ClassTable {
  id: string;
  owner: string;
  title: string;
  languages: string;
  join_code: string | null;
  bots: Generated<Flag>;
  created_at: Time;
  ended_at: Time | null;
  last_command_at: Time | null;
}

/** Which teacher may do what in a class. */
export interface ClassTeacherTable {
  class_id: string;
  teacher: string;
  right: 'owner' | 'co-teacher' | 'observer';
}

/** A seat: whoever holds the secret (or the rejoin word) sits in it; only hashes are kept. `seen_at` is noted where several servers serve a class. */
export interface MemberTable {
  id: string;
  class_id: string;
  secret_hash: string;
  word_hash: string | null;
  joined_at: Time;
  removed_at: Time | null;
  seen_at: Time | null;
}

/** A case as a class plays it, whatever becomes of its file; `media` is a JSON document. */
export interface ScenarioTable {
  id: string;
  version: number;
  sha256: string;
  body: string;
  media: string;
  added_at: Time;
}

/** One class session with all its teams; the case is null until it is chosen. */
export interface RunTable {
  id: string;
  class_id: string | null;
  scenario_id: string | null;
  scenario_version: number | null;
  seed: string;
  last_seq: Generated<number>;
  alive_at: Time | null;
  created_at: Time;
  ended_at: Time | null;
}

/** The log; the first event of a command carries its id and how many events the command made. */
export interface EventTable {
  run_id: string;
  seq: number;
  at: Time;
  actor: string;
  team: string | null;
  type: string;
  data: string;
  v: Generated<number>;
  command_id: string | null;
  command_size: number | null;
}

/** What the customers of a class came to by event `seq`, so that nobody waits for them twice; it can always be made again. */
export interface SnapshotTable {
  run_id: string;
  seq: number;
  state_v: number;
  state: string;
  at: Time;
}

/** A line of the list that a teacher imported; `number` is 学号, `seat` the member who took it. */
export interface RosterTable {
  class_id: string;
  number: string;
  name: string;
  team: string | null;
  seat: string | null;
}

/** A link that lets a teacher in, once; only the hash of its token is kept. */
export interface InvitationTable {
  token_hash: string;
  kind: string;
  class_id: string | null;
  created_by: string | null;
  expires_at: Time;
  used_at: Time | null;
  revoked_at: Time | null;
}

/** A case that a teacher wrote. */
export interface OwnCaseTable {
  id: string;
  owner: string;
  created_at: Time;
}

/** A saved version of a teacher's case: the script as it was sent, in base64, its bytes, and what the validator made of it. */
export interface CaseVersionTable {
  case_id: string;
  version: number;
  added_at: Time;
  file_name: string;
  source: string;
  size: number;
  scenario: string | null;
  title: string;
  state: 'clean' | 'warnings' | 'broken';
  findings: string;
  left_out: string;
}

/** A file beside the script of a version; its bytes lie in the data folder under `sha256`. */
export interface CaseFileTable {
  case_id: string;
  version: number;
  name: string;
  sha256: string;
  size: number;
}

/** Who may use a case besides its owner. */
export interface CaseShareTable {
  case_id: string;
  teacher: string;
  added_at: Time;
}

/** Every table, as `migrations/` makes it. */
export interface Database {
  class: ClassTable;
  class_teacher: ClassTeacherTable;
  member: MemberTable;
  scenario: ScenarioTable;
  run: RunTable;
  event: EventTable;
  snapshot: SnapshotTable;
  roster: RosterTable;
  invitation: InvitationTable;
  own_case: OwnCaseTable;
  case_version: CaseVersionTable;
  case_file: CaseFileTable;
  case_share: CaseShareTable;
}
