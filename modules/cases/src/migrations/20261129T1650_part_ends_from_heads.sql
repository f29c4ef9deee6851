-- breaking: stop every server of the platform before this; one of the version before writes columns that go.
-- A clock that fires changes where the stream of its case ends and what silence brings about next, and nothing a list shows. In the
-- head each of them cost an entry in six indexes; in a row of its own, two.
create table cases.case_ends (
  case_id      uuid        not null,
  version      integer     not null,
  hash         bytea       not null,
  follow_up    text,
  follow_up_at timestamptz,

  constraint case_ends_pkey primary key (case_id),
  constraint case_ends_version_positive check (version > 0),
  constraint case_ends_follow_up_whole check ((follow_up is null) = (follow_up_at is null))
) with (fillfactor = 80);

comment on table cases.case_ends is
  'Where the stream of each case ends: a projection of the ledger like case_heads. Distribution column: case_id.';
comment on column cases.case_ends.follow_up_at is 'When silence has a consequence, and which.';

insert into cases.case_ends (case_id, version, hash, follow_up, follow_up_at)
select case_id, version, hash, follow_up, follow_up_at from cases.case_heads;

create index case_ends_in_due_order on cases.case_ends (follow_up_at, case_id) where follow_up_at is not null;

grant select, insert, update on cases.case_ends to tongban_app;

alter table cases.case_heads
  drop column version,
  drop column hash,
  drop column follow_up,
  drop column follow_up_at;
