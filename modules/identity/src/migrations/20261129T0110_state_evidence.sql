-- Until when a proof counts; what people ask about their own data, and what an erased account keeps because a law demands it.
alter table identity.proofs add column expires_at timestamptz;
alter table identity.proofs add constraint proofs_only_a_match_expires check (expires_at is null or outcome = 'match');
comment on column identity.proofs.expires_at is
  'Until when this match counts, by the settings of its day; null for a failure and for proofs older than this column.';
update identity.proofs set expires_at = at + interval '365 days' where source = 'population' and outcome = 'match';
update identity.proofs set expires_at = at + interval '60 days' where source = 'phone' and outcome = 'match';

create table identity.data_requests (
  request_id uuid        not null,
  person_id  uuid        not null,
  kind       text        not null,
  status     text        not null,
  asked_at   timestamptz not null,
  due_at     timestamptz not null,
  settled_at timestamptz,

  constraint data_requests_pkey primary key (request_id),
  constraint data_requests_of_person foreign key (person_id) references identity.persons (person_id),
  constraint data_requests_kind_known check (kind in ('copy', 'deletion')),
  constraint data_requests_status_known check (status in ('waiting', 'withdrawn', 'done')),
  constraint data_requests_settled check ((status = 'waiting') = (settled_at is null))
);
create unique index data_requests_one_deletion on identity.data_requests (person_id)
  where kind = 'deletion' and status = 'waiting';
create index data_requests_by_person on identity.data_requests (person_id, asked_at desc);
create index data_requests_due on identity.data_requests (due_at) where status = 'waiting';
comment on table identity.data_requests is
  'What people asked of their own data, and when it was answered: a copy (个人信息保护法 Art 45), deletion (Art 47).';

alter table identity.persons add column erased_at timestamptz;
alter table identity.persons drop constraint persons_real_name_whole;
alter table identity.persons add constraint persons_real_name_whole check (
  (id_number_sealed is null) = (name_sealed is null)
  and (id_number_sealed is null) = (real_name_proved_at is null)
  and (erased_at is not null or (id_number_index is null) = (id_number_sealed is null)));
alter table identity.persons add constraint persons_erased_not_found check (
  erased_at is null or (disabled_at is not null and id_number_index is null and network_identity_index is null));
comment on column identity.persons.erased_at is
  'Nothing finds the account any more. Name, number and phone stay sealed only where the archive of its cases needs them.';

grant select, insert, update on identity.data_requests to tongban_app;
