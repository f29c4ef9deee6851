-- A window officer files for a person who stands there, and goes on with what the person began on line.
alter table cases.drafts add column window_officer_id uuid;
alter table cases.drafts add column window_organ_id text;
alter table cases.drafts add constraint drafts_window_whole
  check ((window_officer_id is null) = (window_organ_id is null));
comment on column cases.drafts.window_officer_id is 'The officer at whose window it is written; the person keeps it on line as well.';

create table cases.window_confirmations (
  draft_id      uuid        not null,
  draft_version integer     not null,
  code_digest   bytea       not null,
  sent          smallint    not null,
  tries         smallint    not null default 0,
  sent_at       timestamptz not null,
  expires_at    timestamptz not null,

  constraint window_confirmations_pkey primary key (draft_id),
  constraint window_confirmations_tries_bounded check (tries between 0 and 5),
  constraint window_confirmations_sent_bounded check (sent between 1 and 10)
);
comment on table cases.window_confirmations is
  'The code on the phone of the person at the window. It confirms one version of what was written and no later one.';

create table cases.window_codes (
  code_digest bytea       not null,
  person_id   uuid        not null,
  draft_id    uuid,
  case_id     uuid        not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  officer_id  uuid,
  organ_id    text,

  constraint window_codes_pkey primary key (code_digest),
  constraint window_codes_used_by_somebody check (
    (used_at is null) = (officer_id is null) and (used_at is null) = (organ_id is null)
  )
);
create index window_codes_by_officer on cases.window_codes (officer_id, case_id) where officer_id is not null;
create index window_codes_by_time on cases.window_codes (expires_at);
comment on table cases.window_codes is
  'What a person shows at a window as a QR code to go on there. Used once, within minutes; the digest is keyed.';

grant select, insert, update, delete on cases.window_confirmations to tongban_app;
grant select, insert, update, delete on cases.window_codes to tongban_app;
