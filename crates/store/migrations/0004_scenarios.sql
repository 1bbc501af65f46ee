-- Scenarios: published versions, runs, steps, endings, and what officers wrote for themselves.

create table scenario_versions (                               -- immutable
  id text primary key,
  scenario text not null,
  fingerprint text not null,                                   -- SHA-256 of the sources
  pin text not null,                                           -- first 12 digits of the SHA-256 of the source file without its languages: what courses name
  compiler_version integer not null,
  sources text not null,                                       -- JSON: path → base64
  created_at integer not null,
  constraint scenario_versions_fingerprint unique (scenario, fingerprint)
) strict;
create index scenario_versions_pin on scenario_versions (scenario, pin);

create table scenario_publications (                           -- the row with the highest number is a scenario's current version
  id text primary key,
  scenario text not null,
  number integer not null,                                      -- from 1
  version_id text not null references scenario_versions (id),
  published_at integer not null,
  published_by text references accounts (id),
  constraint scenario_publications_number unique (scenario, number)
) strict;
create index scenario_publications_version on scenario_publications (version_id);

create table scenario_runs (
  id text primary key,
  account_id text not null references accounts (id),
  scenario text not null,
  version_id text not null references scenario_versions (id),
  number integer not null,                                      -- from 1 for this person and scenario
  enrolment_id text references enrolments (id),                -- set: assessed, in this enrolment
  module text,                                                  -- set with it: the module that assesses
  from_run_id text references scenario_runs (id),              -- tried again from a decision of this run
  started_at integer not null,
  constraint scenario_runs_number unique (account_id, scenario, number)
) strict;
create index scenario_runs_version on scenario_runs (version_id);
create index scenario_runs_enrolment on scenario_runs (enrolment_id);

create table scenario_steps (                                  -- append-only
  id text primary key,
  run_id text not null references scenario_runs (id),
  number integer not null,                                      -- from 1 in the run
  action text,                                                  -- taken; null: reconsidered
  reconsidered integer,                                         -- the number of the step that the story went back before
  scene text not null,                                          -- where it was decided: for figures
  copied integer not null,                                      -- 1: taken over from the run this one began from
  taken_at integer not null,
  constraint scenario_steps_number unique (run_id, number)
) strict;

create table scenario_ends (                                   -- the fact that a run ended; one row a run
  run_id text primary key references scenario_runs (id),
  ending text,                                                  -- the scene; null: left, and another run begun
  outcome text,                                                 -- good, mixed, poor, critical; null: left
  earned integer not null,
  points integer not null,
  passed_at integer,                                            -- of an assessed run that passed
  ended_at integer not null
) strict;
create index scenario_ends_ended on scenario_ends (ended_at);

create table scenario_words (                                  -- what somebody would say; only they read it, and they may delete it
  run_id text not null references scenario_runs (id),
  say text not null,
  words text not null,
  written_at integer not null,
  primary key (run_id, say)
) strict;
