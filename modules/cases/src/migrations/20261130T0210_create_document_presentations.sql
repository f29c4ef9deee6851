-- A document that is shown on a phone: whoever looks has sixty seconds, and a photograph of the screen is worth nothing afterwards.
create table cases.document_presentations (
  code_digest  bytea       not null,
  document_id  uuid        not null,
  presented_at timestamptz not null,
  expires_at   timestamptz not null,
  verified_at  timestamptz,

  constraint document_presentations_pkey primary key (code_digest),
  constraint document_presentations_of_document foreign key (document_id) references cases.documents,
  constraint document_presentations_short check (expires_at <= presented_at + interval '60 seconds')
);
create index document_presentations_by_time on cases.document_presentations (expires_at);
comment on table cases.document_presentations is
  'What somebody shows as a QR code to prove a document they hold. Looked at once, within a minute; the digest is keyed.';
grant select, insert, update, delete on cases.document_presentations to tongban_app;
