-- Programmes, cohorts, certifications, cycles, awards, certificates of both kinds, the register, mail, calendars.

-- Who trains ------------------------------------------------------------------------------------------------------

create table organisations (                                   -- a tree: countries hold agencies, agencies hold units
  id text primary key,
  parent_id text references organisations (id),
  kind text not null,                                           -- country, agency, unit
  name text not null,
  country text,                                                 -- ISO 3166-1, two letters
  created_at integer not null,
  created_by text references accounts (id)
) strict;
create index organisations_parent on organisations (parent_id);

create table affiliations (                                    -- the row without an end says where somebody belongs
  id text primary key,
  account_id text not null references accounts (id),
  organisation_id text not null references organisations (id),
  since integer not null,
  added_by text references accounts (id),
  ended_at integer
) strict;
create index affiliations_account on affiliations (account_id);
create index affiliations_organisation on affiliations (organisation_id);

create table programmes (
  id text primary key,
  slug text not null constraint programmes_slug unique,
  organisation_id text not null references organisations (id),  -- the owner
  created_at integer not null,
  created_by text references accounts (id)
) strict;

create table programme_revisions (                             -- the one with the highest number counts; all are kept
  programme_id text not null references programmes (id),
  number integer not null,                                      -- from 1
  content text not null,                                        -- JSON: titles, languages, days, time zone, courses in order, masked names
  revised_at integer not null,
  revised_by text references accounts (id),
  primary key (programme_id, number)
) strict;

create table programme_staff (                                 -- whose programme it is; the row without an end counts
  id text primary key,
  programme_id text not null references programmes (id),
  account_id text not null references accounts (id),
  role text not null,                                           -- manager, instructor, assessor
  since integer not null,
  added_by text references accounts (id),
  ended_at integer,
  ended_by text references accounts (id)
) strict;
create index programme_staff_account on programme_staff (account_id);
create index programme_staff_programme on programme_staff (programme_id);

-- Who is trained --------------------------------------------------------------------------------------------------

create table cohorts (
  id text primary key,
  programme_id text not null references programmes (id),
  name text not null,
  starts_on text not null,                                      -- civil days of the programme's time zone: 2026-11-26
  ends_on text,
  created_at integer not null,
  created_by text references accounts (id)
) strict;
create index cohorts_programme on cohorts (programme_id);

create table cohort_members (
  id text primary key,
  cohort_id text not null references cohorts (id),
  account_id text not null references accounts (id),
  via text not null,                                            -- list, table, invitation, request
  joined_at integer not null,
  added_by text references accounts (id),
  left_at integer,
  left_by text references accounts (id),
  constraint cohort_members_once unique (cohort_id, account_id)
) strict;
create index cohort_members_account on cohort_members (account_id);

create table cohort_tables (                                   -- a table of people that was tried; kept until it is applied or a day old
  id text primary key,
  cohort_id text not null references cohorts (id),
  file_name text not null,
  rows text not null,                                           -- JSON: what was read of each row and what would become of it
  tried_at integer not null,
  tried_by text not null references accounts (id),
  applied_at integer
) strict;

create table cohort_invitations (
  token_hash text primary key,                                 -- SHA-256, hexadecimal
  id text not null constraint cohort_invitations_id unique,
  cohort_id text not null references cohorts (id),
  asks integer not null,                                        -- 1: whoever follows it asks, and staff decide
  most integer not null,                                        -- people it lets in
  created_at integer not null,
  created_by text references accounts (id),
  expires_at integer not null,
  closed_at integer
) strict;
create index cohort_invitations_cohort on cohort_invitations (cohort_id);

create table cohort_requests (
  id text primary key,
  cohort_id text not null references cohorts (id),
  account_id text not null references accounts (id),
  asked_at integer not null,
  accepted integer,
  decided_at integer,
  decided_by text references accounts (id),
  constraint cohort_requests_once unique (cohort_id, account_id)
) strict;

create table cohort_deadlines (                                -- of a course; the latest that was set counts
  id text primary key,
  cohort_id text not null references cohorts (id),
  course text not null,
  number integer not null,                                      -- from 1 in the cohort
  due_on text,                                                  -- civil day; null: taken back
  set_at integer not null,
  set_by text references accounts (id),
  constraint cohort_deadlines_number unique (cohort_id, number)
) strict;

create table training_sessions (                               -- days on which people meet
  id text primary key,
  cohort_id text not null references cohorts (id),
  title text not null,
  held_on text not null,
  minutes integer not null,
  created_at integer not null,
  created_by text references accounts (id)
) strict;
create index training_sessions_cohort on training_sessions (cohort_id);

create table attendances (                                     -- the one with the highest number counts
  session_id text not null references training_sessions (id),
  account_id text not null references accounts (id),
  number integer not null,                                      -- from 1
  minutes integer not null,                                     -- 0: was not there
  recorded_at integer not null,
  recorded_by text not null references accounts (id),
  primary key (session_id, account_id, number)
) strict;
create index attendances_account on attendances (account_id);

-- What a certification takes --------------------------------------------------------------------------------------

create table certifications (
  id text primary key,
  programme_id text not null references programmes (id),
  slug text not null constraint certifications_slug unique,
  created_at integer not null,
  created_by text references accounts (id)
) strict;
create index certifications_programme on certifications (programme_id);

create table certification_versions (                          -- immutable; the one with the highest number is for new cycles
  id text primary key,
  certification_id text not null references certifications (id),
  number integer not null,                                      -- from 1
  content text not null,                                        -- JSON: titles, outcomes, requirements of each path, terms, who confirms
  created_at integer not null,
  created_by text references accounts (id),
  constraint certification_versions_number unique (certification_id, number)
) strict;

create table certificate_logos (
  sha256 text primary key,                                      -- of the picture, hexadecimal
  picture blob not null,                                        -- PNG, encoded again by Audire
  kept_at integer not null
) strict;

create table certificate_templates (                           -- immutable; the one with the highest number is for new certificates
  programme_id text not null references programmes (id),
  number integer not null,                                      -- from 1
  content text not null,                                        -- JSON: signatories, logo, second language
  created_at integer not null,
  created_by text references accounts (id),
  primary key (programme_id, number)
) strict;

create table cycles (                                          -- one person on the way to a certification, and again to each renewal
  id text primary key,
  account_id text not null references accounts (id),
  certification_id text not null references certifications (id),
  number integer not null,                                      -- from 1
  path text not null,                                           -- first, renewal, lapsed
  version_id text not null references certification_versions (id),
  opened_at integer not null,
  constraint cycles_number unique (account_id, certification_id, number)
) strict;
create index cycles_certification on cycles (certification_id);

create table observations (                                    -- practice that an assessor watched and rated
  id text primary key,
  account_id text not null references accounts (id),
  assessor_id text not null references accounts (id),
  rubric text not null,                                         -- its key
  ratings text not null,                                        -- JSON: level of each criterion, the words beside it
  passed integer not null,
  observed_on text not null,                                    -- civil day
  recorded_at integer not null,
  save_key text not null,
  constraint observations_save unique (assessor_id, save_key)
) strict;
create index observations_account on observations (account_id);

create table waivers (                                         -- a requirement that may be passed over, if a second person agrees
  id text primary key,
  cycle_id text not null references cycles (id),
  requirement text not null,
  reason text not null,
  proposed_by text not null references accounts (id),
  proposed_at integer not null,
  confirmed integer,
  decision text,                                                -- the second person's reason
  decided_by text references accounts (id),
  decided_at integer
) strict;
create index waivers_cycle on waivers (cycle_id);

create table award_confirmations (                             -- a person's yes, where the certification asks for one
  cycle_id text primary key references cycles (id),
  confirmed_by text not null references accounts (id),
  confirmed_at integer not null
) strict;

create table awards (                                          -- the fact that a cycle reached its end: once
  cycle_id text primary key references cycles (id),
  evidence text not null,                                       -- JSON: what it was decided from
  met_at integer not null,                                      -- when the last requirement was met
  valid_from text not null,                                     -- civil days
  expires_on text,
  valid_until integer,                                          -- the moment the last day ends
  window_opens_on text,
  awarded_at integer not null,
  awarded_by text references accounts (id)
) strict;
create index awards_until on awards (valid_until);

create table award_runs (                                      -- awarding to many at once
  id text primary key,
  certification_id text not null references certifications (id),
  cohort_id text references cohorts (id),
  started_at integer not null,
  started_by text not null references accounts (id),
  finished_at integer
) strict;

create table award_run_items (
  run_id text not null references award_runs (id),
  cycle_id text not null references cycles (id),
  outcome text,                                                 -- null: not yet; issued, already, missing, unconfirmed, failed
  detail text,
  decided_at integer,
  primary key (run_id, cycle_id)
) strict;

-- Certificates ----------------------------------------------------------------------------------------------------

alter table certificates rename to certificates_of_courses;

create table certificates_of_all (                             -- immutable
  id text primary key,
  code text not null constraint certificates_code unique,
  account_id text not null references accounts (id),
  enrolment_id text references enrolments (id),                -- of a completed course
  cycle_id text references cycles (id),                        -- of a certification
  revision integer not null,                                    -- from 1; a correction is the next
  snapshot text not null,                                      -- JSON of everything that is printed
  snapshot_sha256 text not null,
  issued_at integer not null,
  constraint certificates_enrolment unique (enrolment_id, revision),
  constraint certificates_cycle unique (cycle_id, revision)
) strict;

insert into certificates_of_all (id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at)
  select c.id, c.code, e.account_id, c.enrolment_id, null, 1, c.snapshot, c.snapshot_sha256, c.issued_at
    from certificates_of_courses c join enrolments e on e.id = c.enrolment_id;

drop table certificates_of_courses;
alter table certificates_of_all rename to certificates;
create index certificates_at on certificates (issued_at);
create index certificates_account on certificates (account_id);

create table certificate_files (                               -- as they were made once
  certificate_id text not null references certificates (id),
  kind text not null,                                           -- json, jwt, pdf
  content blob not null,
  sha256 text not null,
  made_at integer not null,
  primary key (certificate_id, kind)
) strict;

create table certificate_events (                              -- append-only: what became of it
  id text primary key,
  certificate_id text not null references certificates (id),
  kind text not null,                                           -- how it began: issued, corrected, renewed; how it ended: revoked
  reason text not null,                                         -- of a correction or revocation; public
  predecessor_id text references certificates (id),            -- which one it corrects or renews
  happened_at integer not null,
  happened_by text references accounts (id),
  constraint certificate_events_once unique (certificate_id, kind)
) strict;
create index certificate_events_at on certificate_events (happened_at);
create index certificate_events_predecessor on certificate_events (predecessor_id);

create table issuer_keys (                                     -- public halves; the private ones are files of the data folder
  id text primary key,                                          -- its multibase
  number integer not null constraint issuer_keys_number unique, -- from 1
  since integer not null,
  retired_at integer
) strict;

create table status_entries (                                  -- where a certificate stands in a status list
  list integer not null,
  place integer not null,
  certificate_id text not null constraint status_entries_once unique references certificates (id),
  primary key (list, place)
) strict;

create table register_entries (                                -- append-only: leaves of the transparency log
  place integer primary key,                                    -- from 0
  event_id text not null constraint register_entries_once unique references certificate_events (id),
  entry text not null,                                          -- as it is hashed
  salt text not null,                                           -- hexadecimal; kept from the public
  entered_at integer not null
) strict;

create table register_nodes (                                  -- hashes of whole subtrees, so that proofs read few rows
  level integer not null,
  place integer not null,
  hash text not null,                                           -- hexadecimal
  primary key (level, place)
) strict;

create table register_checkpoints (
  size integer primary key,
  note text not null,                                           -- signed
  signed_at integer not null
) strict;

create table certificate_shares (                              -- a link by which a holder shows a certificate with the whole name
  token_hash text primary key,                                 -- SHA-256, hexadecimal
  id text not null constraint certificate_shares_id unique,
  certificate_id text not null references certificates (id),
  made_at integer not null,
  expires_at integer not null,
  ended_at integer
) strict;
create index certificate_shares_certificate on certificate_shares (certificate_id);

-- Telling people --------------------------------------------------------------------------------------------------

create table mails (                                           -- the outbox
  id text primary key,
  cause text not null constraint mails_once unique,             -- what it is about: nothing is mailed twice for one cause
  account_id text not null references accounts (id),
  message text not null,                                        -- JSON: subject and lines, as ids of the catalogues with arguments
  due_at integer not null,
  created_at integer not null
) strict;
create index mails_due on mails (due_at);

create table mail_tries (                                      -- begun before anything is sent: a crash in between never sends again
  mail_id text not null references mails (id),
  number integer not null,                                      -- from 1
  begun_at integer not null,
  outcome text,                                                 -- sent, refused, failed; null after a crash: nobody knows
  detail text,
  ended_at integer,
  primary key (mail_id, number)
) strict;

create table calendar_links (
  token_hash text primary key,                                 -- SHA-256, hexadecimal
  account_id text not null references accounts (id),
  made_at integer not null,
  ended_at integer
) strict;
create index calendar_links_account on calendar_links (account_id);
