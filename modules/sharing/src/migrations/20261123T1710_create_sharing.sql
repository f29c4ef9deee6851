-- Who used whose data, for which case and why: the usage receipts of 政务数据共享条例. Append-only.
create table sharing.usage_receipts (
  receipt_id     uuid        not null,
  person_id      uuid        not null,
  position       integer     not null,
  at             timestamptz not null,
  asked_by       text        not null,
  officer_id     uuid,
  organ_id       text,
  case_id        uuid,
  item_code      text,
  resource       text        not null,
  source_class   text        not null,
  fields         text[]      not null,
  purpose        text        not null,
  result_class   text        not null,
  transaction_id text,
  hash           bytea       not null,

  constraint usage_receipts_pkey primary key (receipt_id),
  constraint usage_receipts_in_order unique (person_id, position),
  constraint usage_receipts_position_positive check (position > 0),
  constraint usage_receipts_asker_known check (asked_by in ('system', 'officer', 'self')),
  constraint usage_receipts_officer_named check ((asked_by = 'officer') = (officer_id is not null)),
  constraint usage_receipts_source_known check (source_class in ('公安', '政务')),
  constraint usage_receipts_result_known check (result_class in ('answered', 'cannot-judge', 'failed')),
  constraint usage_receipts_purpose_given check (length(purpose) between 1 and 200),
  constraint usage_receipts_fields_given check (cardinality(fields) between 1 and 30)
);
comment on table sharing.usage_receipts is
  'One row for each question about a person. It holds the class of the result and never the value.';
comment on column sharing.usage_receipts.hash is
  'SM3 over the receipt before of the same person and this one: a receipt cannot be taken away or changed unseen.';

grant usage on schema sharing to tongban_app;
grant select, insert on sharing.usage_receipts to tongban_app;
