-- An account whose phone is lost: shown anew by the network identity, moved after a cooling period, stopped by its owner.
alter table identity.step_ups add column claim_sealed bytea;
comment on column identity.step_ups.claim_sealed is
  'Name and number of the account somebody wants back, sealed for who asks; absent when a session is raised.';

create table identity.account_recoveries (
  recovery_id uuid        not null,
  account_id  uuid        not null,
  claimant_id uuid        not null,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  status      text        not null default 'waiting',
  settled_at  timestamptz,

  constraint account_recoveries_pkey primary key (recovery_id),
  constraint account_recoveries_of_account foreign key (account_id) references identity.persons (person_id),
  constraint account_recoveries_by_claimant foreign key (claimant_id) references identity.persons (person_id),
  constraint account_recoveries_of_another check (account_id <> claimant_id),
  constraint account_recoveries_status_known check (status in ('waiting', 'stopped', 'done')),
  constraint account_recoveries_settled check ((status = 'waiting') = (settled_at is null))
);
create unique index account_recoveries_one_waiting on identity.account_recoveries (account_id) where status = 'waiting';
create index account_recoveries_by_claimant on identity.account_recoveries (claimant_id, asked_at desc);
comment on table identity.account_recoveries is
  'Whoever lost a phone asks from a new one. Nothing moves before due_at; the owner is told at once and can stop it.';

grant select, insert, update on identity.account_recoveries to tongban_app;
