-- The rows other platforms are owed, how far each of them has acknowledged them, and what they would not take.
create table exchange.streams (
  stream_no smallint generated always as identity,
  contract  text     not null,
  lane      text     not null,
  last_pos  bigint   not null default 0,

  constraint streams_pkey primary key (stream_no),
  constraint streams_once unique (contract, lane)
);
comment on column exchange.streams.last_pos is 'Positions are dense: given under the lock of this row, in the transaction that makes them.';

create table exchange.outbound (
  stream_no     smallint    not null,
  pos           bigint      not null,
  row_guid      uuid        not null,
  version       integer     not null,
  made_on       date        not null,
  digest        bigint      not null,
  made_at       timestamptz not null,
  superseded_by bigint,
  operation     text        not null,
  table_name    text        not null,
  subject       text        not null,
  parent        uuid,
  organ_code    text        not null,
  body          text        not null,

  constraint outbound_pkey primary key (stream_no, pos),
  constraint outbound_of_a_stream foreign key (stream_no) references exchange.streams,
  constraint outbound_positive check (pos > 0 and version > 0),
  constraint outbound_operation check (operation in ('I', 'U', 'D'))
);
comment on table exchange.outbound is 'Every version of every row owed under a contract, in the order of sending. Append-only; nobody''s number stands here unsealed.';
comment on column exchange.outbound.superseded_by is 'Position of the next version; null for the one in force.';
comment on column exchange.outbound.digest is 'First 60 bits of SHA-256 over id, version, operation and body.';
create unique index outbound_in_force on exchange.outbound (row_guid, stream_no) where superseded_by is null;

create function exchange.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A row that was numbered is never changed; a later version takes its place'
    using errcode = 'insufficient_privilege';
end
$$;
create trigger outbound_is_final before update of row_guid, version, made_on, digest, made_at, operation, table_name,
    subject, parent, organ_code, body, pos, stream_no or delete on exchange.outbound
  for each row execute function exchange.refuse_change();

create table exchange.destinations (
  code        text        not null,
  name_zh     text        not null,
  name_en     text        not null,
  contract    text        not null,
  url         text        not null,
  partner_key text        not null,
  paused      boolean     not null default false,
  added_at    timestamptz not null,

  constraint destinations_pkey primary key (code),
  constraint destinations_code check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  constraint destinations_key check (partner_key ~ '^04[0-9a-f]{128}$')
);
comment on column exchange.destinations.partner_key is 'SM2 public point with which the destination signs its receipts.';

create table exchange.deliveries (
  destination     text        not null,
  stream_no       smallint    not null,
  acknowledged    bigint      not null default 0,
  next_pos        bigint      not null default 1,
  failures        integer     not null default 0,
  retry_at        timestamptz,
  last_error      text,
  last_error_at   timestamptz,
  last_batch      text,
  last_receipt_at timestamptz,
  rows_per_second real,

  constraint deliveries_pkey primary key (destination, stream_no),
  constraint deliveries_of_a_destination foreign key (destination) references exchange.destinations,
  constraint deliveries_of_a_stream foreign key (stream_no) references exchange.streams
);
comment on column exchange.deliveries.next_pos is 'Where sending goes on; behind acknowledged while an operator has it replayed.';

create table exchange.corrections (
  correction_id uuid        not null,
  destination   text        not null,
  stream_no     smallint    not null,
  pos           bigint,
  row_guid      uuid        not null,
  version       integer     not null,
  table_name    text        not null,
  subject       text        not null,
  organ_code    text        not null,
  made_on       date        not null,
  code          text        not null,
  found_by      text        not null,
  held          jsonb,
  state         text        not null,
  opened_at     timestamptz not null,
  resent_pos    bigint,
  resent_by     text,
  closed_at     timestamptz,

  constraint corrections_pkey primary key (correction_id),
  constraint corrections_found_by check (found_by in ('sender', 'receiver')),
  constraint corrections_state check (state in ('open', 'resent', 'closed')),
  constraint corrections_held check ((found_by = 'sender') = (held is not null)),
  constraint corrections_whole check ((state = 'open') = (resent_pos is null) or state = 'closed')
);
comment on table exchange.corrections is 'The work-list: rows refused by a receiver, or held back by our own quality rules, until a later version is acknowledged.';
create unique index corrections_once on exchange.corrections (destination, stream_no, pos) where pos is not null;
create index corrections_open on exchange.corrections (organ_code, opened_at, correction_id) where state <> 'closed';
create index corrections_of_row on exchange.corrections (destination, row_guid) where state <> 'closed';

create table exchange.reconciliations (
  destination text        not null,
  made_at     timestamptz not null,
  equal       boolean     not null,
  row_count   bigint      not null,
  differences jsonb       not null,
  protocol    text        not null,

  constraint reconciliations_pkey primary key (destination, made_at)
);
comment on table exchange.reconciliations is 'What was compared with a destination and what came of it, signed by both sides.';

create table exchange.partners (
  code     text        not null,
  name_zh  text        not null,
  name_en  text        not null,
  key      text        not null,
  added_at timestamptz not null,

  constraint partners_pkey primary key (code),
  constraint partners_key check (key ~ '^04[0-9a-f]{128}$')
);
comment on table exchange.partners is 'Platforms below that may send to this one, and the public key each signs with.';

grant usage on schema exchange to tongban_app;
grant select, insert on exchange.outbound, exchange.reconciliations to tongban_app;
grant update (superseded_by) on exchange.outbound to tongban_app;
grant select, insert, update on exchange.streams, exchange.destinations, exchange.deliveries, exchange.corrections,
  exchange.partners to tongban_app;
