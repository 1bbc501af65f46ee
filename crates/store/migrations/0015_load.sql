-- What drafts and archives are asked for, beside the large columns that hold their texts: without these, whoever asks reads the texts too.

create index draft_files_writers on draft_files (draft_id, saved_by);
create index course_arrivals_brought on course_arrivals (origin, arrived_by, arrived_at);

alter table drafts add column thinned_at integer;               -- when states of it that nothing names were taken out; null: not yet
