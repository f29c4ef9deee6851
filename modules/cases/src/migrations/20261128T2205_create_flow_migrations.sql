-- What was planned for the running cases of a flow, how far it is carried out, and what took it back.
create table cases.flow_migrations (
  migration_id uuid        not null,
  kind         text        not null,
  of           uuid,
  from_hash    text        not null,
  to_hash      text        not null,
  template     text        not null,
  stages       jsonb       not null,
  started_by   text        not null,
  started_at   timestamptz not null,
  finished_at  timestamptz,
  open_cases   integer     not null,
  after_case   uuid,
  under_way    uuid[]      not null default '{}',
  report       jsonb       not null,

  constraint flow_migrations_pkey primary key (migration_id),
  constraint flow_migrations_kind_known check (kind in ('plan', 'application', 'reversal')),
  constraint flow_migrations_follow_something check ((kind = 'plan') = (of is null)),
  constraint flow_migrations_of_another foreign key (of) references cases.flow_migrations (migration_id)
);
comment on table cases.flow_migrations is 'Runs over all open cases: a plan writes nothing, its application does, a reversal takes that back.';
comment on column cases.flow_migrations.after_case is 'Cases up to this one have been looked at; where a killed run goes on.';
comment on column cases.flow_migrations.under_way is 'The cases of the page that was being carried out: asked again, they answer as the first time.';

-- One at a time for a flow, and each plan is applied once, each application reversed once.
create unique index flow_migrations_one_at_a_time on cases.flow_migrations (template) where finished_at is null;
create unique index flow_migrations_followed_once on cases.flow_migrations (of) where of is not null;
create index flow_migrations_latest on cases.flow_migrations (started_at desc);

grant select, insert, update on cases.flow_migrations to tongban_app;
