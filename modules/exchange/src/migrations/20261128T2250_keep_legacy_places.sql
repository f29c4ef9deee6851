-- How far each provincial system of before was read, and what it was told of each of its cases.
create table exchange.legacy_places (
  code     text        not null,
  place    text        not null,
  taken_at timestamptz not null,

  constraint legacy_places_pkey primary key (code)
);
comment on column exchange.legacy_places.place is 'Where the system said to go on; kept only after everything before it was taken.';

create table exchange.legacy_cases (
  code        text        not null,
  case_number text        not null,
  told        text,

  constraint legacy_cases_pkey primary key (code, case_number),
  constraint legacy_cases_told check (told in ('acknowledged', 'pending', 'rejected'))
);
create index legacy_cases_open on exchange.legacy_cases (code, case_number) where told is distinct from 'acknowledged';
grant select, insert, update on exchange.legacy_places, exchange.legacy_cases to tongban_app;
