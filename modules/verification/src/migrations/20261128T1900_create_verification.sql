-- Real-name verification as a service: who may ask, what was asked, and the log that proves it. Receipts are append-only.
grant usage on schema verification to tongban_app;

create table verification.tenants (
  tenant_no   integer not null generated always as identity,
  code        text    not null,
  kind        text    not null,
  name_zh     text    not null,
  name_en     text    not null,

  constraint tenants_pkey primary key (tenant_no),
  constraint tenants_code_once unique (code),
  constraint tenants_kind_known check (kind in ('province', 'ministry', 'sandbox'))
);
comment on table verification.tenants is 'The organs whose business systems ask: provinces, ministries, and the sandbox.';
grant select, insert, update on verification.tenants to tongban_app;

create table verification.systems (
  system_no        integer     not null generated always as identity,
  code             text        not null,
  tenant_no        integer     not null,
  name_zh          text        not null,
  name_en          text        not null,
  suspended_at     timestamptz,
  suspended_reason text,

  constraint systems_pkey primary key (system_no),
  constraint systems_code_once unique (code),
  constraint systems_of_tenant foreign key (tenant_no) references verification.tenants,
  constraint systems_code_plain check (code ~ '^[A-Za-z0-9.-]{1,40}$')
);
comment on column verification.systems.suspended_at is 'Set by the watch over abuse; lifted by an officer.';
grant select, insert, update on verification.systems to tongban_app;

create table verification.subject_keys (
  subject_id   text  not null,
  wrapped_key  bytea,
  destroyed_at timestamptz,

  constraint subject_keys_pkey primary key (subject_id)
);
comment on table verification.subject_keys is 'The data keys under which the secrets of systems are sealed.';
grant select, insert, update on verification.subject_keys to tongban_app;

create table verification.system_keys (
  key_id      text        not null,
  system_no   integer     not null,
  algorithm   text        not null,
  key_sealed  bytea       not null,
  not_before  timestamptz not null,
  not_after   timestamptz not null,
  revoked_at  timestamptz,

  constraint system_keys_pkey primary key (key_id),
  constraint system_keys_of_system foreign key (system_no) references verification.systems,
  constraint system_keys_algorithm_known
    check (algorithm in ('HMAC-SM3', 'SM2-SM3', 'HMAC-SHA256', 'Ed25519'))
);
create index system_keys_by_system on verification.system_keys (system_no);
comment on table verification.system_keys is
  'The keys by which requests are checked. Two may be in force at once, so that a key is changed without a pause.';
comment on column verification.system_keys.key_sealed is 'The shared secret or the public key, sealed for the system.';
grant select, insert, update on verification.system_keys to tongban_app;

create table verification.contracts (
  contract_no integer generated always as identity,
  contract_id uuid        not null,
  tenant_no   integer     not null,
  status      text        not null,
  version     integer     not null,
  terms       jsonb       not null,
  state       jsonb       not null,
  changed_at  timestamptz not null,

  constraint contracts_pkey primary key (contract_no),
  constraint contracts_id_once unique (contract_id),
  constraint contracts_of_tenant foreign key (tenant_no) references verification.tenants,
  constraint contracts_status_known
    check (status in ('proposed', 'in-force', 'suspended', 'rejected', 'ended'))
);
create index contracts_by_tenant on verification.contracts (tenant_no);
comment on table verification.contracts is
  'Head rows of the streams contract/<id> in the ledger; everything here follows from there.';
grant select, insert, update on verification.contracts to tongban_app;

create sequence verification.receipt_numbers as bigint cache 1;

create table verification.receipts (
  number         bigint      not null default nextval('verification.receipt_numbers'),
  signed_on      date        not null,
  system_no      integer     not null,
  contract_no    integer     not null,
  call           smallint    not null,
  result         smallint    not null,
  part           smallint    not null default 0,
  items          smallint    not null default 1,
  nonce          uuid        not null,
  subject        uuid,
  request_digest bytea       not null,
  items_root     bytea,
  purpose        text        not null,
  matter         text        not null,
  answered_at    timestamptz not null,
  xid            xid8        not null default pg_current_xact_id(),

  constraint receipts_pkey primary key (signed_on, number),
  constraint receipts_nonce_once unique (signed_on, system_no, nonce, part)
) partition by range (signed_on);
comment on table verification.receipts is
  'One row an answered request, or a part of a batch. Append-only; sealed in Merkle batches once a second.';
comment on column verification.receipts.signed_on is
  'The day (UTC) of the time in the signature: a request sent again falls on the same day, so a nonce is good once.';
comment on column verification.receipts.subject is
  'A keyed digest of the number asked about, by which a citizen finds who asked. Absent in parts of batches.';
comment on column verification.receipts.request_digest is 'SM3 over the signed text of the request.';
comment on column verification.receipts.items_root is 'Merkle root over the items of a part of a batch.';
create index receipts_in_order on verification.receipts (xid, number);
create index receipts_by_subject on verification.receipts (subject) where subject is not null;
create index receipts_by_system on verification.receipts using brin (answered_at);

create table verification.batch_items (
  signed_on      date     not null,
  receipt_number bigint   not null,
  position       smallint not null,
  result         smallint not null,
  subject        uuid     not null,

  constraint batch_items_pkey primary key (signed_on, receipt_number, position)
) partition by range (signed_on);
comment on table verification.batch_items is 'The items of a part of a batch; their root is in the receipt of the part.';
create index batch_items_by_subject on verification.batch_items (subject);

create table verification.receipts_other partition of verification.receipts default;
create table verification.batch_items_other partition of verification.batch_items default;

create table verification.counters (
  system_no  integer  not null,
  call       smallint not null,
  result     smallint not null,
  counted_on date     not null,
  shard      smallint not null,
  count      bigint   not null,

  constraint counters_pkey primary key (counted_on, system_no, call, result, shard),
  constraint counters_positive check (count > 0)
) with (fillfactor = 40);
comment on table verification.counters is
  'How often each system asked what with which answer, written in the transaction of the receipts: what is billed.';
comment on column verification.counters.shard is 'Writers at once have rows of their own and do not wait for each other.';
grant select, insert, update on verification.counters to tongban_app;

create table verification.heads (
  index          bigint      not null,
  size           integer     not null,
  through_xid    xid8        not null,
  through_number bigint      not null,
  leaves         bytea       not null,
  root           bytea       not null,
  tree_root      bytea       not null,
  previous       bytea       not null,
  sealed_at      timestamptz not null,
  key_id         text        not null,
  signature      bytea       not null,

  constraint heads_pkey primary key (index),
  constraint heads_not_empty check (size > 0 and length(leaves) = 32 * size)
);
alter table verification.heads alter column leaves set storage external;
create index heads_in_order on verification.heads (through_xid, through_number);
comment on table verification.heads is
  'Signed heads of the receipt log: the Merkle root of one batch, the root over all batches so far, the head before.';
comment on column verification.heads.leaves is 'The leaf hashes of the batch in order, 32 bytes each: they say which row is not as it was.';

create table verification.log_nodes (
  level smallint not null,
  index bigint   not null,
  hash  bytea    not null,

  constraint log_nodes_pkey primary key (level, index)
);
comment on table verification.log_nodes is 'The complete subtrees over the batches, so that proofs need few rows.';

create function verification.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Receipts are append-only: % is refused.', tg_op
    using errcode = 'insufficient_privilege';
end
$$;
create trigger receipts_append_only before update or delete on verification.receipts
  for each row execute function verification.refuse_change();
create trigger batch_items_append_only before update or delete on verification.batch_items
  for each row execute function verification.refuse_change();
create trigger heads_append_only before update or delete on verification.heads
  for each row execute function verification.refuse_change();
create trigger log_nodes_append_only before update or delete on verification.log_nodes
  for each row execute function verification.refuse_change();

grant select, insert on verification.receipts, verification.batch_items, verification.heads,
  verification.log_nodes to tongban_app;
grant usage on sequence verification.receipt_numbers to tongban_app;

-- Opens the partitions of a day; a day whose rows already lie in the default partition stays there.
create function verification.open_day(day date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  name text := to_char(day, 'YYYYMMDD');
begin
  if to_regclass('verification.receipts_' || name) is not null then return false; end if;
  if exists (select from verification.receipts_other where signed_on = day)
     or exists (select from verification.batch_items_other where signed_on = day) then
    return false;
  end if;
  execute format('create table verification.%I partition of verification.receipts for values from (%L) to (%L)',
                 'receipts_' || name, day, day + 1);
  execute format('create table verification.%I partition of verification.batch_items for values from (%L) to (%L)',
                 'batch_items_' || name, day, day + 1);
  return true;
end
$$;
revoke execute on function verification.open_day(date) from public;
grant execute on function verification.open_day(date) to tongban_app;

create table verification.replica (
  person       uuid     not null,
  name_tag     bigint   not null,
  validity_tag bigint,
  phone_tag    bigint,
  state        smallint not null default 0,

  constraint replica_pkey primary key (person)
);
comment on table verification.replica is
  'The population registry as keyed digests, without plain data: who has the number is found, nothing can be read.';
comment on column verification.replica.state is '0 in order, 1 under correction (cannot be judged).';
grant select, insert, update, delete on verification.replica to tongban_app;

create table verification.replica_feed (
  feed         text        not null,
  sequence     bigint      not null,
  heard_at     timestamptz not null,

  constraint replica_feed_pkey primary key (feed)
);
comment on table verification.replica_feed is 'How far the change feed of the registry has been followed, and when it was last heard.';
grant select, insert, update on verification.replica_feed to tongban_app;

create table verification.alarms (
  alarm_id   uuid        not null,
  kind       text        not null,
  system_no  integer,
  measure    text        not null,
  evidence   jsonb       not null,
  raised_at  timestamptz not null,
  closed_at  timestamptz,
  closed_by  text,
  note       text,

  constraint alarms_pkey primary key (alarm_id),
  constraint alarms_of_system foreign key (system_no) references verification.systems,
  constraint alarms_measure_known check (measure in ('watched', 'slowed', 'blocked', 'suspended'))
);
create index alarms_latest on verification.alarms (raised_at desc);
comment on table verification.alarms is 'What the watch over abuse has found, with counts and receipt numbers as evidence and no personal data.';
grant select, insert, update on verification.alarms to tongban_app;

create table verification.canaries (
  person   uuid        not null,
  added_at timestamptz not null,

  constraint canaries_pkey primary key (person)
);
comment on table verification.canaries is
  'Keyed digests of invented or protected persons nobody has a reason to ask about: a call about one raises an alarm.';
grant select, insert, delete on verification.canaries to tongban_app;
