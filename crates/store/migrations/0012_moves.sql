-- What an officer takes along into a newer version, and why a publication that was planned did not come about.

alter table enrolment_moves add column answers integer not null default 0;  -- the highest number of an answer in a lesson that was given before it

create table enrolment_move_results (                          -- attempts and assessed runs from before a move, and what they count as since
  enrolment_id text not null,
  number integer not null,
  kind text not null,                                           -- attempt, run
  subject_id text not null,
  counts_as text,                                               -- the assessment (of a run: the module) in the version that was taken; null: none
  primary key (enrolment_id, number, kind, subject_id),
  foreign key (enrolment_id, number) references enrolment_moves (enrolment_id, number)
) strict;

create view enrolments_now as                                  -- enrolments with the version that their officers are on
  select e.id, e.account_id, e.course, e.cycle, e.enrolled_at,
    coalesce(
      (select m.version_id from enrolment_moves m where m.enrolment_id = e.id order by m.number desc, m.enrolment_id limit 1),
      e.version_id
    ) as version_id,
    coalesce((select max(m.number) from enrolment_moves m where m.enrolment_id = e.id), 0) as moves,
    coalesce((select max(m.answers) from enrolment_moves m where m.enrolment_id = e.id), 0) as answers_before
  from enrolments e;

create table draft_schedule_refusals (                         -- the time of a draft had come, and nothing was published
  draft_id text not null,
  number integer not null,
  reason text not null,                                         -- the id of what the editors are told
  refused_at integer not null,
  primary key (draft_id, number),
  foreign key (draft_id, number) references draft_schedules (draft_id, number)
) strict;
