-- Assessment that measures: versions of questions, certainty, tries, deadlines, marks of people, objections, regrades,
-- accommodations, imports.
--
-- An attempt's result is no longer one row that is true for ever: people mark later, and faulty questions are corrected. So the fact that it was
-- finished stands apart from its outcomes, of which the row with the highest number counts and all are kept.

create table question_versions (                               -- a question's states, named by what its source says
  id text primary key,
  course text not null,
  question text not null,
  number integer not null,                                      -- from 1
  fingerprint text not null,
  version_id text not null references course_versions (id),    -- the first course version that holds it
  created_at integer not null,
  constraint question_versions_number unique (course, question, number),
  constraint question_versions_fingerprint unique (course, question, fingerprint)
) strict;

alter table attempts add column deadline_at integer;           -- null: no time limit
create index attempts_version on attempts (version_id);

alter table attempt_steps rename column chosen to response;    -- JSON array of texts; older rows hold numbers
alter table attempt_steps add column certainty integer;        -- 1, 2, 3, or null: not asked
alter table attempt_steps add column action text not null default 'save';  -- save, check

alter table check_answers rename column chosen to response;
alter table check_answers add column certainty integer;

create table attempt_finishes (                                -- the fact that an attempt was finished
  attempt_id text primary key references attempts (id),
  finished_at integer not null,
  ran_out_at integer                                            -- set when the time was up, not the officer's deed
) strict;
create index attempt_finishes_finished on attempt_finishes (finished_at);

create table attempt_outcomes (                                -- append-only; the highest number counts
  id text primary key,
  attempt_id text not null references attempts (id),
  number integer not null,                                      -- from 1
  cause text not null,                                          -- finished, marked, contest, regraded
  cause_id text,
  earned_sixtieths integer not null,                            -- may be below nought where certainty is marked
  possible_sixtieths integer not null,
  waiting integer not null,                                     -- responses that wait for a person's mark
  passed_at integer,                                            -- null: not passed (or not yet)
  decided_at integer not null,
  items text not null,                                          -- JSON, one entry a question: what the score is made of
  constraint attempt_outcomes_number unique (attempt_id, number)
) strict;
create index attempt_outcomes_waiting on attempt_outcomes (attempt_id) where waiting > 0;

insert into attempt_finishes (attempt_id, finished_at, ran_out_at)
  select attempt_id, finished_at, null from attempt_results;
insert into attempt_outcomes (id, attempt_id, number, cause, cause_id, earned_sixtieths, possible_sixtieths, waiting, passed_at, decided_at, items)
  select attempt_id, attempt_id, 1, 'finished', null, earned_sixtieths, questions * 60, 0, passed_at, finished_at, '[]' from attempt_results;
drop table attempt_results;

create table question_scores (                                 -- append-only; the highest number overrules the program's own score
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  number integer not null,                                      -- from 1
  share_sixtieths integer not null,                             -- of one point, 0 to 60, before weight
  version integer,                                              -- of the question whose key gave it; null: a person's decision
  cause text not null,                                          -- marked, contest, regraded
  cause_id text not null,
  decided_at integer not null,
  constraint question_scores_number unique (attempt_id, question, number)
) strict;

create table marks (                                           -- what people gave; never changed
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  part integer not null,                                        -- 1 first, 2 second, 3 third marker
  marker_id text not null references accounts (id),
  levels text not null,                                         -- JSON array of places, one a criterion
  comment text not null,                                        -- to the officer; may be empty
  marked_at integer not null,
  constraint marks_part unique (attempt_id, question, part),
  constraint marks_marker unique (attempt_id, question, marker_id)
) strict;

create table marking_tasks (                                   -- a response that people mark, under a name that leads to nobody
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  created_at integer not null,
  constraint marking_tasks_once unique (attempt_id, question)
) strict;

create table result_views (                                    -- when an officer last opened a result of theirs: what came later is new to them
  attempt_id text primary key references attempts (id),
  viewed_at integer not null                                    -- a bookmark: written again
) strict;

create table contests (                                        -- an officer objects to how an answer was marked
  id text primary key,
  attempt_id text not null references attempts (id),
  question text not null,
  reason text not null,
  raised_at integer not null,
  constraint contests_once unique (attempt_id, question)
) strict;

create table contest_answers (
  contest_id text primary key references contests (id),
  answered_by text not null references accounts (id),
  upheld_at integer,                                            -- null: not upheld
  comment text not null,
  answered_at integer not null
) strict;

create table regrades (                                        -- a corrected question was applied to earlier attempts
  id text primary key,
  course text not null,
  question text not null,
  from_version integer not null,
  to_version integer not null,
  only_raise integer not null,                                  -- 1: no score went down
  reason text not null,
  done_by text not null references accounts (id),
  done_at integer not null,
  completed_at integer,                                         -- null: interrupted between two batches
  save_key text not null constraint regrades_save unique
) strict;
create index regrades_course on regrades (course);

create table regrade_changes (
  regrade_id text not null references regrades (id),
  attempt_id text not null references attempts (id),
  before_sixtieths integer not null,                            -- of the question, weighted
  after_sixtieths integer not null,
  percent_before integer not null,
  percent_after integer not null,
  passed_before integer not null,                               -- 1: passed
  passed_after integer not null,
  fate text not null,                                           -- changed, same, kept (a person had decided), spared (would have gone down), unlike (asked otherwise)
  primary key (regrade_id, attempt_id)
) strict;

create table accommodations (                                  -- never with the reason: it may be about health
  id text primary key,
  account_id text not null references accounts (id),
  course text not null,
  extra_time_percent integer not null,
  extra_attempts integer not null,
  granted_by text not null references accounts (id),
  granted_at integer not null,
  ended_by text references accounts (id),
  ended_at integer
) strict;
create index accommodations_account on accommodations (account_id, course);

create table imports (                                         -- questions from another system, tried (dry run) or taken
  id text primary key,
  course text not null,
  bank text not null,
  format text not null,
  file_name text not null,
  file_bytes integer not null,
  file_sha256 text not null,
  report text not null,                                         -- JSON: what every item became
  taken integer not null,
  refused integer not null,
  imported_by text references accounts (id),                    -- null: at the command line
  tried_at integer not null,
  done_at integer,                                              -- null: a dry run, kept for an hour
  withdrawn_at integer
) strict;
create index imports_course on imports (course);

create table import_files (                                    -- what the import wrote: files of the course
  import_id text not null references imports (id),
  path text not null,                                           -- in the course's folder
  content text not null,                                        -- base64
  primary key (import_id, path)
) strict;
