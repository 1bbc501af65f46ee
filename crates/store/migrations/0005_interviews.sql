-- Interviews: published cases, runs, turns, what officers wrote for themselves, contests, decisions of assessors, drills.

create table interview_versions (                              -- immutable
  id text primary key,
  interview text not null,                                     -- the case
  used text not null,                                          -- practice, demonstration, sealed
  fingerprint text not null,                                   -- SHA-256 of the sources
  pin text not null,                                           -- first 12 digits of the SHA-256 of the source file without its languages
  compiler_version integer not null,
  sources text not null,                                       -- JSON: path → base64
  created_at integer not null,
  constraint interview_versions_fingerprint unique (interview, fingerprint)
) strict;

create table interview_publications (                          -- the row with the highest number is a case's current version
  id text primary key,
  interview text not null,
  number integer not null,                                      -- from 1
  version_id text not null references interview_versions (id),
  published_at integer not null,
  published_by text references accounts (id),
  constraint interview_publications_number unique (interview, number)
) strict;
create index interview_publications_version on interview_publications (version_id);

create table interview_runs (
  id text primary key,
  account_id text not null references accounts (id),
  interview text not null,
  version_id text not null references interview_versions (id),
  model_version text not null,
  seed text not null,
  number integer not null,                                      -- from 1 for this person
  purpose text not null,                                        -- practice, baseline, pass, probe, refresher
  strand text,                                                  -- adults, children: of all but practice
  language text not null,                                       -- in which the person is shown
  started_at integer not null,
  constraint interview_runs_number unique (account_id, number)
) strict;
create index interview_runs_version on interview_runs (version_id);

create table interview_plans (                                 -- the officer's own; changed and deleted by them
  run_id text primary key references interview_runs (id),
  plan text not null,                                           -- JSON: objectives, hypotheses, needs, present
  entered_at integer,                                           -- when they went in; from then on the plan stands
  written_at integer not null
) strict;

create table interview_turns (                                 -- append-only; deleted with a practice run by its officer
  id text primary key,
  run_id text not null references interview_runs (id),
  number integer not null,                                      -- from 1
  words text,                                                   -- said; null: an act
  act text,
  coding text,                                                  -- JSON, of words
  coder_version text,
  reply text not null,                                          -- JSON: pieces of the case
  state text not null,                                          -- JSON: what was told, signals, faults, levels afterwards
  said_at integer not null,
  constraint interview_turns_number unique (run_id, number)
) strict;

create table interview_notes (                                 -- the officer's own
  run_id text primary key references interview_runs (id),
  notes text not null,
  looked_back text not null,                                    -- on the hypotheses, after the debrief
  written_at integer not null
) strict;

create table interview_ends (                                  -- the fact that a run ended
  run_id text primary key references interview_runs (id),
  how text not null,
  measures text not null,                                       -- JSON: what the debrief measured, for small multiples and figures
  competent integer not null,                                   -- at the level that the pass rule asks of one interview, by automatic coding
  ended_at integer not null
) strict;
create index interview_ends_ended on interview_ends (ended_at);

create table interview_erasures (                              -- a practice run whose words were deleted by its officer
  run_id text primary key references interview_runs (id),
  erased_at integer not null
) strict;

create table interview_contests (                              -- an officer contests a label; holds what the assessor may see of a practice run
  id text primary key,
  account_id text not null references accounts (id),
  run_id text not null references interview_runs (id),
  turn integer not null,
  words text not null,
  context text not null,                                        -- JSON array: what the person had said
  persona text not null,
  given text not null,
  claimed text not null,
  reason text not null,
  raised_at integer not null,
  constraint interview_contests_turn unique (run_id, turn)
) strict;

create table interview_contest_decisions (                     -- one a contest; the contest is a test item of the coder from then on
  contest_id text primary key references interview_contests (id),
  label text not null,
  upheld integer not null,
  reason text not null,
  decided_by text not null references accounts (id),
  decided_at integer not null
) strict;

create table interview_judgements (                            -- of assessors on assessed runs; the one with the highest number counts
  id text primary key,
  run_id text not null references interview_runs (id),
  number integer not null,
  passed integer not null,
  reason text not null,                                         -- must be there where it differs from the automatic result
  judged_by text not null references accounts (id),
  judged_at integer not null,
  constraint interview_judgements_number unique (run_id, number)
) strict;

create table interview_reports (                               -- a run that ended for demands that have no place
  run_id text primary key references interview_runs (id),
  turns text not null,                                          -- JSON: the two turns
  objection text,                                               -- the officer's
  objected_at integer,
  upheld integer,                                               -- 1: the demands were such
  reason text,
  decided_by text references accounts (id),
  decided_at integer,
  reported_at integer not null
) strict;

create table interview_drills (
  id text primary key,
  account_id text not null references accounts (id),
  kind text not null,                                           -- code, repair
  seed text not null,
  started_at integer not null
) strict;
create index interview_drills_account on interview_drills (account_id);

create table interview_drill_answers (                         -- append-only
  drill_id text not null references interview_drills (id),
  number integer not null,
  version_id text not null references interview_versions (id),
  utterance text not null,
  answer text not null,                                         -- a label, or the words of a repair
  given text not null,                                          -- the label of the key, or that of the repair
  certainty integer,
  earned integer not null,                                      -- 0 to 2: halves
  answered_at integer not null,
  primary key (drill_id, number)
) strict;
