-- Which state of the catalogue a contract was last told, so that five minutes without a change cost nothing.
create table exchange.catalogue_marks (
  contract     text        not null,
  mark         text        not null,
  published_at timestamptz not null,

  constraint catalogue_marks_pkey primary key (contract)
);
comment on column exchange.catalogue_marks.mark is 'Edition and content hash of the catalogue, and the day: the whole is told once a day.';
grant select, insert, update on exchange.catalogue_marks to tongban_app;
