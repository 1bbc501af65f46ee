-- Courses that come from outside the studio: an archive that an author brings, and the content folder of a course that is edited in the
-- browser. Both meet the draft in three ways, so what they began from has to be at hand.

create table course_arrivals (
  id text primary key,
  course text not null,
  origin text not null,                                         -- archive: read, and kept for a day; folder: what an author took or left last
  name text not null,                                           -- of the archive; of a folder: the draft it was taken into, or empty
  fingerprint text not null,                                    -- of the files as they came
  sources text not null,                                        -- JSON: path to base64, as of a version
  remarks text not null,                                        -- JSON: what was left out or taken out of it, by path
  arrived_at integer not null,
  arrived_by text references accounts (id)
) strict;
create index course_arrivals_course on course_arrivals (course);
