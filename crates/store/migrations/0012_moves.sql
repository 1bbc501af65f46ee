-- What an officer takes along into a newer version, and why a publication that was planned did not come about.

alter table enrolment_moves add column answers integer not null default 0;  -- the highest number of an answer in a lesson that was given before it

create table enrolment_move_results (                          -- attempts and assessed runs from before a move, and what they count as since
  enrolment_id text not null,
  number integer not null,
  kind text not null,                                           -- attempt, run; lesson, position: what was recorded at an address, where something else stands now
  subject_id text not null,
  counts_as text,                                               -- the assessment (of a run: the module) in the version that was taken; null: none
  may_pass integer not null default 1,                          -- 0: it counts for limits, and never as a pass, however it is marked later
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

create view lesson_completions_now as                          -- lessons completed, without those from before a move that are no longer at their address
  select l.enrolment_id, l.module, l.lesson, l.completed_at
  from lesson_completions l
  where not exists (
    select 1 from enrolment_move_results r
    join enrolment_moves m on m.enrolment_id = r.enrolment_id and m.number = r.number
    where r.enrolment_id = l.enrolment_id and r.kind = 'lesson' and r.subject_id = l.module || '/' || l.lesson
      and r.number = (select max(n.number) from enrolment_moves n where n.enrolment_id = l.enrolment_id)
      and l.completed_at < m.moved_at
  );

create view lesson_positions_now as                            -- bookmarks, in the same way
  select p.enrolment_id, p.module, p.lesson, p.block, p.read_at
  from lesson_positions p
  where not exists (
    select 1 from enrolment_move_results r
    join enrolment_moves m on m.enrolment_id = r.enrolment_id and m.number = r.number
    where r.enrolment_id = p.enrolment_id and r.kind = 'position' and r.subject_id = p.module || '/' || p.lesson
      and r.number = (select max(n.number) from enrolment_moves n where n.enrolment_id = p.enrolment_id)
      and p.read_at < m.moved_at
  );

create table draft_schedule_refusals (                         -- the time of a draft had come, and nothing was published
  draft_id text not null,
  number integer not null,
  reason text not null,                                         -- the id of what the editors are told
  refused_at integer not null,
  primary key (draft_id, number),
  foreign key (draft_id, number) references draft_schedules (draft_id, number)
) strict;
