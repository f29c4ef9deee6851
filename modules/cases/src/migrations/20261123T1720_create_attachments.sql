-- Files handed in with an application, named by their bytes; what was refused leaves no row.
grant usage on schema cases to tongban_app;

create table cases.attachments (
  attachment_id   uuid        not null,
  case_id         uuid        not null,
  person_id       text        not null,
  material_key    text        not null,
  name_sealed     bytea       not null,
  media_type      text        not null,
  bytes           bigint      not null,
  sha256          text        not null,
  uploaded_sha256 text        not null,
  state           text        not null,
  uploaded_at     timestamptz not null default now(),
  removed_at      timestamptz,

  constraint attachments_pkey primary key (attachment_id),
  constraint attachments_state check (state in ('clean', 'quarantined', 'refused')),
  constraint attachments_digest check (sha256 ~ '^[0-9a-f]{64}$' and uploaded_sha256 ~ '^[0-9a-f]{64}$'),
  constraint attachments_bytes check (bytes > 0)
);
comment on table cases.attachments is
  'Files of an application from its draft on: a draft knows the id of the case it will become.';
comment on column cases.attachments.sha256 is
  'Digest of what is stored; pictures are drawn anew, so it differs from what was uploaded.';
comment on column cases.attachments.state is
  'quarantined: waiting for the scanner of the deployment; nobody can open it before it is clean.';
create unique index attachments_same_bytes_once
  on cases.attachments (case_id, material_key, uploaded_sha256) where removed_at is null;
create index attachments_by_content on cases.attachments (sha256);
grant select, insert on cases.attachments to tongban_app;
grant update (state, removed_at) on cases.attachments to tongban_app;
