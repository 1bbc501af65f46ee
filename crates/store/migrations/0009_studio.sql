-- The studio: drafts, their reviews, what stands beside published versions.

create table drafts (                                          -- the files of a version with what was changed in the browser
  id text primary key,
  course text not null,
  base_id text references course_versions (id),                 -- the version it began from; null: the course is new
  opened_at integer not null,
  opened_by text references accounts (id),
  ended_at integer,
  outcome text                                                  -- published, given-up
) strict;
create unique index drafts_open on drafts (course) where ended_at is null;  -- one is open at a time

create table draft_files (                                     -- append-only: the row with the highest number is the file
  draft_id text not null references drafts (id),
  path text not null,                                           -- in the content folder: courses/…
  number integer not null,                                      -- from 1
  content text,                                                 -- base64; null: the file was taken out
  cause text not null,                                          -- typed, outline, form, merged, restored, imported, picture, translated
  saved_at integer not null,
  saved_by text references accounts (id),
  save_key text not null,
  primary key (draft_id, path, number),
  constraint draft_files_save unique (draft_id, path, save_key)
) strict;

create table draft_reviews (                                   -- somebody is asked to read a draft as it then was
  id text primary key,
  draft_id text not null references drafts (id),
  fingerprint text not null,                                    -- of its sources when it was asked
  notes text not null,                                          -- what changed, for whoever takes the course
  asked_at integer not null,
  asked_by text not null references accounts (id),
  approved integer,
  words text,
  decided_at integer,
  decided_by text references accounts (id)
) strict;
create index draft_reviews_draft on draft_reviews (draft_id);

create table draft_comments (
  id text primary key,
  draft_id text not null references drafts (id),
  path text not null,
  block text,                                                   -- its id; null: the whole file
  words text not null,
  written_at integer not null,
  written_by text not null references accounts (id),
  settled_at integer,
  settled_by text references accounts (id)
) strict;
create index draft_comments_draft on draft_comments (draft_id);

create table draft_schedules (                                 -- when an approved draft is published; the latest counts
  draft_id text not null references drafts (id),
  number integer not null,
  publish_at integer,                                           -- null: taken back
  set_at integer not null,
  set_by text not null references accounts (id),
  primary key (draft_id, number)
) strict;

create table folder_states (                                   -- of a course that was published in the browser: what its folder was then, or
  course text not null,                                         -- when an author last looked at it. Only another state is news, and it waits
  number integer not null,                                      -- for an author: no restart writes over anybody's work
  fingerprint text not null,                                    -- empty: there was no folder
  seen_at integer not null,
  primary key (course, number)
) strict;

create table publication_notes (                               -- of publications that did not come from the content folder
  publication_id text primary key references publications (id),
  origin text not null,                                         -- studio, rolled-back
  draft_id text references drafts (id),
  notes text not null
) strict;

create table enrolment_moves (                                 -- an officer took a newer version on the way; the latest counts
  enrolment_id text not null references enrolments (id),
  number integer not null,
  version_id text not null references course_versions (id),
  moved_at integer not null,
  primary key (enrolment_id, number)
) strict;

create table review_stamps (                                   -- who read a course and for what, as the programme says
  id text primary key,
  course text not null,
  version_id text not null references course_versions (id),    -- the one that was read
  kind text not null,                                           -- subject, child-protection, survivor-led, legal
  country text,                                                 -- legal ones: ISO 3166-1, two letters
  reviewer text not null,
  scope text not null,
  reviewed_on text not null,                                    -- civil day
  entered_at integer not null,
  entered_by text not null references accounts (id),
  withdrawn_at integer,
  withdrawn_by text references accounts (id)
) strict;
create index review_stamps_course on review_stamps (course);

create table course_editors (                                  -- a course with none is open to every instructor
  id text primary key,
  course text not null,
  account_id text not null references accounts (id),
  since integer not null,
  added_by text references accounts (id),
  ended_at integer,
  ended_by text references accounts (id)
) strict;
create index course_editors_course on course_editors (course);
