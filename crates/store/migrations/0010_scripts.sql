-- Scenarios and interview cases in the studio. Drafts, editors and states of folders name them in the column `course`: `scenario.` or
-- `interview.`, and their address. A point is never in the address of a course.

alter table drafts add column script_base text;                -- of a scenario or a case: the version it began from, of scenario_versions or interview_versions

create table script_notes (                                    -- of publications of scenarios and cases that did not come from the content folder
  publication_id text primary key,                              -- of scenario_publications or interview_publications
  origin text not null,                                         -- studio, rolled-back
  draft_id text references drafts (id),
  notes text not null
) strict;
