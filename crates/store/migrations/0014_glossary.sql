-- The glossary in the studio: its versions, and which of them a draft was given. Drafts, editors and states of folders name it
-- `glossary.terms` in the column `course`; its drafts begin from a version by its fingerprint, in the column `script_base`.

create table glossary_versions (                               -- named by its files, so that the same words are the same version
  fingerprint text primary key,                                 -- SHA-256 of its files, hexadecimal
  sources text not null,                                        -- JSON: path to base64
  created_at integer not null
) strict;

create table glossary_publications (                           -- the highest number counts
  number integer not null primary key,                          -- from 1
  fingerprint text not null references glossary_versions (fingerprint),
  published_at integer not null,
  published_by text references accounts (id),                   -- null: the program, from the content folder
  origin text,                                                  -- studio, rolled-back; null: the content folder
  draft_id text references drafts (id),
  notes text not null
) strict;

create table draft_glossaries (                                -- a draft of a course or a scenario has this glossary in the place of the one of the
  draft_id text not null references drafts (id),                -- version it began from; the highest number counts
  number integer not null,
  fingerprint text not null references glossary_versions (fingerprint),
  taken_at integer not null,
  taken_by text references accounts (id),                       -- null: it was the current one when the draft was opened
  primary key (draft_id, number)
) strict;
