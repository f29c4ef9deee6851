-- Who may act for whom before the platform, from when to when and in what; and children whose guardians act for them.
create table identity.wards (
  ward_id          uuid        not null,
  id_number_index  text        not null,
  id_number_sealed bytea       not null,
  name_sealed      bytea       not null,
  created_at       timestamptz not null,

  constraint wards_pkey primary key (ward_id),
  constraint wards_one_id_number unique (id_number_index)
);
comment on table identity.wards is 'Minors without an account of their own (民法典 Art 23): applicants for whom a guardian acts.';

create table identity.mandates (
  mandate_id       uuid        not null,
  kind             text        not null,
  mandator_kind    text        not null,
  mandator_id      uuid        not null,
  granted_by       uuid        not null,
  agent_index      text        not null,
  agent_name_index text        not null,
  agent_sealed     bytea       not null,
  agent_id         uuid,
  items            text[]      not null,
  branches         text[]      not null,
  from_on          date        not null,
  to_on            date        not null,
  granted_at       timestamptz not null,
  accepted_at      timestamptz,
  declined_at      timestamptz,
  revoked_at       timestamptz,
  revoked_by       uuid,

  constraint mandates_pkey primary key (mandate_id),
  constraint mandates_kind_known check (kind in ('mandate', 'guardianship')),
  constraint mandates_mandator_known check (mandator_kind in ('person', 'organisation', 'ward')),
  constraint mandates_ends_after_start check (to_on >= from_on),
  constraint mandates_scope_bounded check (cardinality(items) <= 50 and cardinality(branches) <= 20),
  constraint mandates_accepted_by_somebody check ((accepted_at is null) = (agent_id is null)),
  constraint mandates_answered_once check (accepted_at is null or declined_at is null),
  constraint mandates_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
  constraint mandates_not_to_oneself check (agent_id is null or agent_id <> mandator_id)
);
create index mandates_by_mandator on identity.mandates (mandator_id, granted_at desc);
create index mandates_by_agent on identity.mandates (agent_id, granted_at desc) where agent_id is not null;
create index mandates_offered on identity.mandates (agent_index) where accepted_at is null;
create unique index mandates_one_guardianship on identity.mandates (mandator_id, agent_id)
  where kind = 'guardianship' and revoked_at is null;
comment on table identity.mandates is
  '委托授权与监护 (民法典 Arts 23, 165). An answer or a revocation is written once; each is an entry of the book as well.';
comment on column identity.mandates.items is 'Codes of items it covers; with no item and no branch it covers everything.';
comment on column identity.mandates.agent_sealed is 'Name and number of the agent as the mandator wrote them, sealed for the mandator.';

grant select, insert on identity.wards to tongban_app;
grant select, insert, update on identity.mandates to tongban_app;
