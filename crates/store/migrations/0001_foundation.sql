-- The foundation: people, courses, learning, assessment, certificates, audit.
--
-- Rules held by `xtask tidy`: STRICT tables, text UUIDv7 made in Rust, moments as bigint
-- milliseconds UTC, JSON as text, no triggers, no time functions. State is a dated fact row, not a
-- boolean; what happened is inserted and never updated.

create table installation (
  id text primary key check (id = 'this'),
  created_at bigint not null,
  demonstration_at bigint
) strict;

create table accounts (
  id text primary key,
  email text not null constraint accounts_email unique,       -- lower case
  name text not null,
  password_hash text,                                          -- null: cannot sign in yet
  password_set_at bigint,
  country text,                                                -- ISO 3166-1, two letters
  agency text not null,
  locale text,
  created_at bigint not null
) strict;

create table account_roles (
  account_id text not null references accounts (id),
  role text not null,
  granted_at bigint not null,
  granted_by text references accounts (id),
  primary key (account_id, role)
) strict;

create table deactivations (
  id text primary key,
  account_id text not null references accounts (id),
  deactivated_at bigint not null,
  deactivated_by text references accounts (id),
  reactivated_at bigint,
  reactivated_by text references accounts (id)
) strict;
create index deactivations_account on deactivations (account_id);

create table sessions (
  id text primary key,
  account_id text not null references accounts (id),
  token_hash text not null constraint sessions_token unique,   -- SHA-256, hexadecimal
  created_at bigint not null,
  last_seen_at bigint not null,
  expires_at bigint not null,                                  -- absolute limit
  agent text not null,
  ended_at bigint
) strict;
create index sessions_account on sessions (account_id);

create table account_links (                                   -- one-use links: setup (later invite, reset)
  token_hash text primary key,
  kind text not null,
  account_id text references accounts (id),
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
) strict;

create table refused_forms (                                   -- what was typed into a refused form, briefly
  token_hash text primary key,
  account_id text references accounts (id),
  content text not null,
  created_at bigint not null
) strict;

create table audit_events (                                    -- append-only
  id text primary key,
  at bigint not null,
  actor_id text references accounts (id),
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail text not null,                                        -- JSON, never passwords or tokens
  address text
) strict;
create index audit_events_at on audit_events (at, id);
create index audit_events_subject on audit_events (subject_kind, subject_id);

create table course_versions (                                 -- immutable
  id text primary key,
  course text not null,
  fingerprint text not null,                                   -- SHA-256 of the sources
  compiler_version bigint not null,
  sources text not null,                                       -- JSON: path → base64
  created_at bigint not null,
  constraint course_versions_fingerprint unique (course, fingerprint)
) strict;

create table lesson_texts (                                    -- lesson HTML as published, immutable
  version_id text not null references course_versions (id),
  module text not null,
  lesson text not null,
  locale text not null,
  blocks text not null,                                        -- JSON
  primary key (version_id, module, lesson, locale)
) strict;

create table publications (                                    -- the latest row of a course is its current version
  id text primary key,
  course text not null,
  version_id text not null references course_versions (id),
  published_at bigint not null,
  published_by text references accounts (id)
) strict;
create index publications_course on publications (course, published_at);

create table enrolments (
  id text primary key,
  account_id text not null references accounts (id),
  course text not null,
  cycle bigint not null,                                       -- 1 for the first time; renewal opens the next
  version_id text not null references course_versions (id),
  enrolled_at bigint not null,
  constraint enrolments_once unique (account_id, course, cycle)
) strict;
create index enrolments_course on enrolments (course);

create table lesson_positions (                                -- a bookmark, not a record
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  block text not null,
  read_at bigint not null,
  primary key (enrolment_id, module, lesson)
) strict;

create table check_answers (                                   -- append-only; the latest is shown
  id text primary key,
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  question text not null,
  chosen text not null,                                        -- JSON array of places in the question
  answered_at bigint not null,
  save_key text not null,
  constraint check_answers_save unique (enrolment_id, save_key)
) strict;
create index check_answers_lesson on check_answers (enrolment_id, module, lesson);

create table lesson_completions (
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  completed_at bigint not null,
  primary key (enrolment_id, module, lesson)
) strict;

create table attempts (
  id text primary key,
  enrolment_id text not null references enrolments (id),
  assessment text not null,                                    -- 'final', or 'quiz:' and the module
  number bigint not null,                                      -- from 1
  version_id text not null references course_versions (id),
  seed text not null,                                          -- decimal of 64 bits
  drawn text not null,                                         -- JSON: questions and option orders
  started_at bigint not null,
  constraint attempts_number unique (enrolment_id, assessment, number)
) strict;

create table attempt_steps (                                   -- append-only
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  chosen text not null,                                        -- JSON array of places in the question
  saved_at bigint not null,
  save_key text not null,
  constraint attempt_steps_save unique (attempt_id, save_key)
) strict;

create table attempt_results (                                 -- the fact that an attempt was finished
  attempt_id text primary key references attempts (id),
  earned_sixtieths bigint not null,
  questions bigint not null,
  passed_at bigint,                                            -- null: not passed
  finished_at bigint not null
) strict;

create table course_completions (
  enrolment_id text primary key references enrolments (id),
  completed_at bigint not null
) strict;

create table certificates (                                    -- immutable
  id text primary key,
  code text not null constraint certificates_code unique,
  enrolment_id text not null constraint certificates_once unique references enrolments (id),
  snapshot text not null,                                      -- JSON of what is printed
  snapshot_sha256 text not null,
  issued_at bigint not null
) strict;
create index certificates_issued on certificates (issued_at);
