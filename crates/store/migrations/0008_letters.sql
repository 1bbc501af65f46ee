-- Letters: whose matter they are, which of them wait, which a person sends again, and who wants no reminders.

alter table mails add column programme_id text references programmes (id);   -- null: a matter of the person alone
create index mails_programme on mails (programme_id, created_at);
create index mails_created on mails (created_at);
create index mail_tries_begun on mail_tries (begun_at);                  -- how many were begun within a minute

create table mail_queue (                                      -- what waits; gone as soon as a try is begun, so that a crash sends nothing again
  mail_id text primary key references mails (id),
  due_at integer not null
) strict;
create index mail_queue_due on mail_queue (due_at);

insert into mail_queue (mail_id, due_at)
  select m.id, m.due_at from mails m where not exists (select 1 from mail_tries t where t.mail_id = m.id);

create table mail_repeats (                                    -- a person sends it again, who knows that it may arrive twice
  mail_id text not null references mails (id),
  after_number integer not null,                                -- the try that it follows: asked twice is asked once
  asked_at integer not null,
  asked_by text not null references accounts (id),
  primary key (mail_id, after_number)
) strict;

create table reminder_wishes (                                 -- a setting of one's own account; without a row reminders come
  account_id text primary key references accounts (id),
  wanted integer not null,
  set_at integer not null
) strict;

create index cohort_deadlines_due on cohort_deadlines (due_on);
create index awards_expires on awards (expires_on);
create index awards_window on awards (window_opens_on);
