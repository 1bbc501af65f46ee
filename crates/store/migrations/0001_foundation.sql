-- The foundation: people, courses, learning, assessment, certificates, audit.
--
-- Rules held by `xtask tidy`: STRICT tables, text UUIDv7 made in Rust, moments as
-- milliseconds UTC in an integer (64 bits here; STRICT knows no bigint), JSON as text, no triggers, no time functions. State is a dated fact row, not a
-- boolean; what happened is inserted and never updated.

create table installation (
  id text primary key check (id = 'this'),
  created_at integer not null,
  demonstration_at integer
) strict;

create table accounts (
  id text primary key,
  email text not null constraint accounts_email unique,       -- lower case
  name text not null,
  password_hash text,                                          -- null: cannot sign in yet
  password_set_at integer,
  country text,                                                -- ISO 3166-1, two letters
  agency text not null,
  locale text,
  search_text text not null,                                   -- name, e-mail and agency, folded
  created_at integer not null
) strict;

create table account_roles (
  account_id text not null references accounts (id),
  role text not null,
  granted_at integer not null,
  granted_by text references accounts (id),
  primary key (account_id, role)
) strict;

create table deactivations (
  id text primary key,
  account_id text not null references accounts (id),
  deactivated_at integer not null,
  deactivated_by text references accounts (id),
  reactivated_at integer,
  reactivated_by text references accounts (id)
) strict;
create index deactivations_account on deactivations (account_id);

create table sessions (
  id text primary key,
  account_id text not null references accounts (id),
  token_hash text not null constraint sessions_token unique,   -- SHA-256, hexadecimal
  created_at integer not null,
  last_seen_at integer not null,
  expires_at integer not null,                                  -- absolute limit
  agent text not null,
  ended_at integer
) strict;
create index sessions_account on sessions (account_id);

create table account_links (                                   -- one-use links: first, setup, reset (later invite)
  token_hash text primary key,                                 -- SHA-256, hexadecimal
  kind text not null,
  account_id text references accounts (id),                    -- null: makes the first administrator
  created_at integer not null,
  created_by text references accounts (id),
  expires_at integer not null,
  used_at integer
) strict;
create index account_links_account on account_links (account_id);

create table refused_forms (                                   -- what one page hands to the next, briefly
  token_hash text primary key,
  account_id text references accounts (id),
  purpose text not null,                                       -- form: what was typed, refused; link: made, shown once
  content text not null,                                       -- JSON, never passwords
  created_at integer not null
) strict;
create index refused_forms_created on refused_forms (created_at);

create table audit_events (                                    -- append-only
  id text primary key,
  number integer not null constraint audit_events_number unique, -- from 1: the order of what happened at one moment
  at integer not null,
  actor_id text references accounts (id),
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail text not null,                                        -- JSON, never passwords or tokens
  address text
) strict;
create index audit_events_at on audit_events (at, number);
create index audit_events_subject on audit_events (subject_kind, subject_id);

create table course_versions (                                 -- immutable
  id text primary key,
  course text not null,
  fingerprint text not null,                                   -- SHA-256 of the sources
  compiler_version integer not null,
  sources text not null,                                       -- JSON: path → base64
  created_at integer not null,
  constraint course_versions_fingerprint unique (course, fingerprint)
) strict;

create table lesson_texts (                                    -- lesson HTML as published, immutable
  version_id text not null references course_versions (id),
  module text not null,
  lesson text not null,
  locale text not null,
  content text not null,                                       -- JSON: blocks and sections
  primary key (version_id, module, lesson, locale)
) strict;

create table publications (                                    -- the row with the highest number is a course's current version
  id text primary key,
  course text not null,
  number integer not null,                                      -- from 1; clocks may be set back, numbers are not
  version_id text not null references course_versions (id),
  published_at integer not null,
  published_by text references accounts (id),
  constraint publications_number unique (course, number)
) strict;
create index publications_version on publications (version_id);

create table enrolments (
  id text primary key,
  account_id text not null references accounts (id),
  course text not null,
  cycle integer not null,                                       -- 1 for the first time; renewal opens the next
  version_id text not null references course_versions (id),
  enrolled_at integer not null,
  constraint enrolments_once unique (account_id, course, cycle)
) strict;
create index enrolments_course on enrolments (course);

create table lesson_positions (                                -- a bookmark, not a record
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  block text not null,
  read_at integer not null,
  primary key (enrolment_id, module, lesson)
) strict;

create table check_answers (                                   -- append-only; the latest is shown
  id text primary key,
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  question text not null,
  number integer not null,                                      -- from 1 in the enrolment: the order of answers
  chosen text not null,                                        -- JSON array of places in the question
  answered_at integer not null,
  save_key text not null,
  constraint check_answers_number unique (enrolment_id, number),
  constraint check_answers_save unique (enrolment_id, save_key)
) strict;
create index check_answers_lesson on check_answers (enrolment_id, module, lesson);

create table lesson_completions (
  enrolment_id text not null references enrolments (id),
  module text not null,
  lesson text not null,
  completed_at integer not null,
  primary key (enrolment_id, module, lesson)
) strict;

create table attempts (
  id text primary key,
  enrolment_id text not null references enrolments (id),
  assessment text not null,                                    -- 'final', or 'quiz:' and the module
  number integer not null,                                      -- from 1
  version_id text not null references course_versions (id),
  seed text not null,                                          -- decimal of 64 bits
  drawn text not null,                                         -- JSON: questions and option orders
  started_at integer not null,
  constraint attempts_number unique (enrolment_id, assessment, number)
) strict;

create table attempt_steps (                                   -- append-only
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  number integer not null,                                      -- from 1 in the attempt: the order of answers
  chosen text not null,                                        -- JSON array of places in the question
  saved_at integer not null,
  save_key text not null,
  constraint attempt_steps_number unique (attempt_id, number),
  constraint attempt_steps_save unique (attempt_id, save_key)
) strict;

create table attempt_results (                                 -- the fact that an attempt was finished
  attempt_id text primary key references attempts (id),
  earned_sixtieths integer not null,
  questions integer not null,
  passed_at integer,                                            -- null: not passed
  finished_at integer not null
) strict;
create index attempt_results_finished on attempt_results (finished_at);

create table course_completions (
  enrolment_id text primary key references enrolments (id),
  completed_at integer not null
) strict;

create table certificates (                                    -- immutable
  id text primary key,
  code text not null constraint certificates_code unique,
  enrolment_id text not null constraint certificates_once unique references enrolments (id),
  snapshot text not null,                                      -- JSON of what is printed
  snapshot_sha256 text not null,
  issued_at integer not null
) strict;
create index certificates_issued on certificates (issued_at);
