-- When the publish gate last searched the flows of all items, what it covered, how long it took and what it found.
create table cases.flow_proofs (
  proof_id  uuid        not null,
  proved_at timestamptz not null,
  proved_by text,
  items     integer     not null,
  searches  integer     not null,
  states    integer     not null,
  work_ms   integer     not null,
  unsound   jsonb       not null,

  constraint flow_proofs_pkey primary key (proof_id),
  constraint flow_proofs_counted check (items >= 0 and searches >= 0 and states >= 0 and work_ms >= 0)
);
comment on table cases.flow_proofs is 'Each run of the publish gate over every flow and item; kept as it was.';
comment on column cases.flow_proofs.proved_by is 'The officer who asked for it; null when the platform did by itself at night.';
comment on column cases.flow_proofs.states is 'Positions of a case that the searches came through, all together.';
comment on column cases.flow_proofs.work_ms is 'Time of the searches alone, in milliseconds, without the pauses between them.';
create index flow_proofs_latest on cases.flow_proofs (proved_at desc);

grant select, insert on cases.flow_proofs to tongban_app;
