-- A draft is no case: it is changed freely by its owner, sealed for them, and expires.
grant usage on schema cases to tongban_app;

create table cases.drafts (
  draft_id       uuid        not null,
  case_id        uuid        not null,
  person_id      text        not null,
  item_code      text        not null,
  region_code    text        not null,
  channel        text        not null,
  version        integer     not null,
  content_sealed bytea       not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  expires_at     timestamptz not null,
  submitted_at   timestamptz,

  constraint drafts_pkey primary key (draft_id),
  constraint drafts_one_case unique (case_id),
  constraint drafts_version_positive check (version > 0)
);
comment on table cases.drafts is 'Applications that are being written. Mutable; not part of the legal record.';
comment on column cases.drafts.case_id is
  'The id of the case it will become: however often it is sent, there is one case.';
comment on column cases.drafts.content_sealed is 'Form and delivery, sealed for the person; emptied when submitted.';
create index drafts_of_person on cases.drafts (person_id, updated_at desc) where submitted_at is null;
create index drafts_expiring on cases.drafts (expires_at) where submitted_at is null;
grant select, insert, update, delete on cases.drafts to tongban_app;

create table cases.sealed_forms (
  form_id    text        not null,
  case_id    uuid        not null,
  subject_id text        not null,
  kind       text        not null,
  digest     text        not null,
  sealed     bytea       not null,
  stored_at  timestamptz not null default now(),

  constraint sealed_forms_pkey primary key (form_id),
  constraint sealed_forms_kind check (kind in ('form', 'delivery-address'))
);
comment on table cases.sealed_forms is
  'What was filled in, sealed for the applicant. Case events hold its id and digest. Append-only.';
create index sealed_forms_of_case on cases.sealed_forms (case_id);
grant select, insert on cases.sealed_forms to tongban_app;
