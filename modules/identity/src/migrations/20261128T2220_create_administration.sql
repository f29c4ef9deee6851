-- What administrators do to systems and keys, each act before a second pair of eyes; and how much each system is used.
create table identity.administrative_acts (
  act_id          uuid        not null,
  kind            text        not null,
  content         jsonb       not null,
  system_id       uuid,
  client_id       text,
  region_code     text,
  base_version    integer     not null,
  reason          text        not null,
  status          text        not null,
  proposed_by     uuid        not null,
  proposed_at     timestamptz not null,
  decided_by      uuid,
  decided_at      timestamptz,
  decision_reason text,

  constraint administrative_acts_pkey primary key (act_id),
  constraint administrative_acts_status_known check (status in ('proposed', 'approved', 'rejected', 'done-at-once')),
  constraint administrative_acts_by_two check (decided_by is null or decided_by <> proposed_by),
  constraint administrative_acts_settled check ((decided_by is not null) = (status in ('approved', 'rejected'))),
  constraint administrative_acts_alone_only_to_stop check (status <> 'done-at-once' or kind = 'suspend-system'),
  constraint administrative_acts_reasoned check (length(reason) between 1 and 500)
);
create index administrative_acts_latest on identity.administrative_acts (proposed_at desc, act_id desc);
create index administrative_acts_by_system on identity.administrative_acts (client_id, proposed_at desc);
comment on table identity.administrative_acts is
  'Every administrative act on systems and keys: who proposed it, who decided, why. The same stands in the ledger, where nobody edits it.';

create table identity.system_uses (
  client_id text    not null,
  day       date    not null,
  kind      text    not null,
  count     bigint  not null,

  constraint system_uses_pkey primary key (client_id, day, kind),
  constraint system_uses_kind_known check (kind in ('sign-on', 'token', 'refused')),
  constraint system_uses_positive check (count > 0)
);
comment on table identity.system_uses is
  'How often each system signed people in, got tokens or was refused, by day. Gathered in each process and added every few seconds.';

grant select, insert, update on identity.administrative_acts to tongban_app;
grant select, insert, update on identity.system_uses to tongban_app;
