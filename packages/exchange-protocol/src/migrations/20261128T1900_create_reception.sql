-- What this platform has received from others: their rows, our receipts, and what we would not take, with the reason.
create table reception.senders (
  sender_no smallint generated always as identity,
  code      text     not null,

  constraint senders_pkey primary key (sender_no),
  constraint senders_code_once unique (code)
);

create table reception.streams (
  sender_no smallint not null,
  stream    text     not null,
  through   bigint   not null default 0,
  root      text     not null,

  constraint streams_pkey primary key (sender_no, stream),
  constraint streams_of_a_sender foreign key (sender_no) references reception.senders
);
comment on table reception.streams is 'How far each stream has come without a gap, and the root over all its batches.';

create table reception.received_rows (
  row_guid   uuid        not null,
  pos        bigint      not null,
  digest     bigint      not null,
  made_at    timestamptz not null,
  version    integer     not null,
  made_on    date        not null,
  sender_no  smallint    not null,
  operation  text        not null,
  table_name text        not null,
  subject    text        not null,
  parent     uuid,
  organ_code text        not null,
  body       text        not null,

  constraint received_rows_pkey primary key (row_guid, sender_no)
);
comment on table reception.received_rows is 'The latest version of each row, its bytes as they came. A row with operation D is a tombstone.';
comment on column reception.received_rows.digest is 'First 60 bits of SHA-256 over id, version, operation and body: shows any later change of the row.';

create table reception.receipts (
  batch       text        not null,
  sender_no   smallint    not null,
  stream      text        not null,
  from_pos    bigint      not null,
  to_pos      bigint      not null,
  row_count   integer     not null,
  receipt     text        not null,
  received_at timestamptz not null,

  constraint receipts_pkey primary key (batch)
);
comment on table reception.receipts is 'Signed receipts, written with the rows they stand for: a batch sent again gets the same bytes.';
create index receipts_latest on reception.receipts (sender_no, received_at desc);

create table reception.rejected_rows (
  sender_no   smallint    not null,
  stream      text        not null,
  pos         bigint      not null,
  row_guid    uuid        not null,
  version     integer     not null,
  table_name  text        not null,
  organ_code  text        not null,
  made_on     date        not null,
  code        text        not null,
  rejected_at timestamptz not null,

  constraint rejected_rows_pkey primary key (sender_no, stream, pos)
);
comment on table reception.rejected_rows is 'Rows not taken, and why; the sender corrects them and sends them as a later version.';

create table reception.protocols (
  sender_no smallint    not null,
  made_at   timestamptz not null,
  protocol  text        not null,

  constraint protocols_pkey primary key (sender_no, made_at)
);
comment on table reception.protocols is 'Reconciliations, signed by both sides.';

grant usage on schema reception to tongban_app;
grant select, insert on all tables in schema reception to tongban_app;
grant update on reception.streams, reception.received_rows to tongban_app;
