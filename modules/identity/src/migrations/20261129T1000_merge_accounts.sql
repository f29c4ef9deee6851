-- One person, two accounts: the person shows that both are theirs, one is closed, and what it had is the other's.
alter table identity.persons add column merged_into uuid;
alter table identity.persons add constraint persons_merged_into foreign key (merged_into) references identity.persons (person_id);
alter table identity.persons add constraint persons_merged_is_closed
  check (merged_into is null or (disabled_at is not null and merged_into <> person_id));
create index persons_by_account_kept on identity.persons (merged_into) where merged_into is not null;
comment on column identity.persons.merged_into is
  'The account of the same person that was kept. Its number and the names systems know stay here, so that both still lead to the person.';

create table identity.account_mergers (
  merger_id   uuid        not null,
  closed_id   uuid        not null,
  kept_id     uuid,
  code_hash   bytea       not null,
  status      text        not null,
  offered_at  timestamptz not null,
  expires_at  timestamptz not null,
  region_code text,
  settled_at  timestamptz,

  constraint account_mergers_pkey primary key (merger_id),
  constraint account_mergers_one_code unique (code_hash),
  constraint account_mergers_of_account foreign key (closed_id) references identity.persons (person_id),
  constraint account_mergers_into_account foreign key (kept_id) references identity.persons (person_id),
  constraint account_mergers_of_two check (kept_id is null or kept_id <> closed_id),
  constraint account_mergers_status_known check (status in ('offered', 'waiting', 'done', 'refused', 'withdrawn')),
  constraint account_mergers_taken check (kept_id is not null or status in ('offered', 'withdrawn')),
  constraint account_mergers_settled check ((settled_at is not null) = (status in ('done', 'refused', 'withdrawn')))
);
create unique index account_mergers_one_open on identity.account_mergers (closed_id) where status in ('offered', 'waiting');
create index account_mergers_by_kept on identity.account_mergers (kept_id, offered_at desc) where kept_id is not null;
create index account_mergers_waiting on identity.account_mergers (offered_at) where status = 'waiting';
comment on table identity.account_mergers is
  'Offered in the account that will be closed by a code, taken in the one that is kept; done at once, or by two officers when no register can say that both are one person.';
comment on column identity.account_mergers.region_code is
  'Of the province whose administrators look at it; null: those of the ministry.';

grant select, insert, update on identity.account_mergers to tongban_app;
-- The name by which a sector knows somebody goes over to the account that is kept.
grant update (person_id) on identity.pairwise_subjects to tongban_app;
grant update (person_id) on identity.upstream_links to tongban_app;
