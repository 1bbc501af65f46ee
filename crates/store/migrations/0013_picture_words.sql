-- What the pictures of courses show, in words for people who do not see them: typed when a picture is sent, before any text shows it.

create table picture_words (                                   -- append-only: the row with the highest number counts
  course text not null,
  path text not null,                                           -- in the folder of the course: media/…
  number integer not null,                                      -- from 1
  words text not null,
  written_at integer not null,
  written_by text references accounts (id),
  primary key (course, path, number)
) strict;
