-- Documents are numbered without gaps per organ, kind and year, and what was served is never edited.
grant usage on schema cases to tongban_app;

create table cases.document_counters (
  organ_id    text    not null,
  kind        text    not null,
  year        integer not null,
  last_serial integer not null,

  constraint document_counters_pkey primary key (organ_id, kind, year),
  constraint document_counters_positive check (last_serial > 0)
);
comment on table cases.document_counters is
  'The last number given out. Its row is locked by the transaction that enters the document, so a rollback gives the number back.';
grant select, insert, update on cases.document_counters to tongban_app;

create table cases.documents (
  document_id       uuid        not null,
  case_id           uuid        not null,
  cause             text        not null,
  kind              text        not null,
  title             text        not null,
  organ_id          text        not null,
  organ_name        text        not null,
  year              integer     not null,
  serial            integer     not null,
  document_number   text        not null,
  verification_code text        not null,
  holder_masked     text        not null,
  issued_on         date        not null,
  valid_until       date,
  subject_id        text        not null,
  content_sealed    bytea       not null,
  registered_at     timestamptz not null default now(),

  constraint documents_pkey primary key (document_id),
  constraint documents_one_per_cause unique (case_id, cause),
  constraint documents_no_double_serial unique (organ_id, kind, year, serial),
  constraint documents_no_double_number unique (document_number),
  constraint documents_no_double_code unique (verification_code),
  constraint documents_cause_short check (length(cause) between 1 and 200),
  constraint documents_serial_positive check (serial > 0)
);
comment on table cases.documents is
  'The register of documents. Append-only: voiding is a row of document_voidings.';
comment on column cases.documents.cause is
  'The case event and kind a document answers to: the same event never makes two.';
comment on column cases.documents.content_sealed is
  'The text of the document, sealed for the applicant, from which the file is drawn.';
grant select, insert on cases.documents to tongban_app;

create table cases.document_files (
  document_id    uuid        not null,
  sha256         text        not null,
  bytes          integer     not null,
  stored_sha256  text        not null,
  key_id         text        not null,
  signature      bytea       not null,
  missing_glyphs text[]      not null,
  drawn_at       timestamptz not null default now(),

  constraint document_files_pkey primary key (document_id),
  constraint document_files_of_document foreign key (document_id) references cases.documents,
  constraint document_files_digest check (sha256 ~ '^[0-9a-f]{64}$' and stored_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table cases.document_files is
  'The drawn file of a document: digest of the PDF, digest of the sealed bytes in the content store, signature over the digest.';
grant select, insert on cases.document_files to tongban_app;

create table cases.document_voidings (
  document_id uuid        not null,
  reason      text        not null,
  voided_by   text        not null,
  voided_at   timestamptz not null default now(),

  constraint document_voidings_pkey primary key (document_id),
  constraint document_voidings_of_document foreign key (document_id) references cases.documents,
  constraint document_voidings_reason check (length(reason) between 1 and 500)
);
comment on table cases.document_voidings is 'A voided document keeps its number and stays in the register.';
grant select, insert on cases.document_voidings to tongban_app;

create function cases.refuse_document_change() returns trigger language plpgsql as $$
begin
  raise exception 'A document that was entered in the register is never changed' using errcode = '42501';
end
$$;
create trigger documents_are_final before update or delete or truncate on cases.documents
  for each statement execute function cases.refuse_document_change();
create trigger document_files_are_final before update or delete or truncate on cases.document_files
  for each statement execute function cases.refuse_document_change();
create trigger document_voidings_are_final before update or delete or truncate on cases.document_voidings
  for each statement execute function cases.refuse_document_change();
