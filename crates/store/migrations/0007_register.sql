-- What the operator said of the register after a warning. A warning that nobody can answer would stop every certificate for good.

create table register_acknowledgements (
  number integer primary key,                                   -- from 1
  kind text not null,                                           -- restored: entries are lost, another register begins; clock: it is right now
  register integer not null,                                    -- the register from here on, from 1
  size integer not null,                                        -- entries that there were
  seen text not null,                                           -- the head that had been signed, as it was kept; nothing of a clock
  reason text not null,
  acknowledged_at integer not null
) strict;
