-- Natural persons, how sure we are of them, their sessions, and the credentials of officers.
create table identity.subject_keys (
  subject_id   uuid        not null,
  wrapped_key  bytea,
  created_at   timestamptz not null default now(),
  destroyed_at timestamptz,

  constraint subject_keys_pkey primary key (subject_id),
  constraint subject_keys_kept_or_destroyed check ((wrapped_key is null) = (destroyed_at is not null))
);
comment on table identity.subject_keys is
  'The data key of each person and officer, wrapped by the master key. Destroying it erases what was sealed for them.';

create table identity.persons (
  person_id              uuid        not null,
  phone_index            text        not null,
  phone_sealed           bytea       not null,
  id_number_index        text,
  id_number_sealed       bytea,
  name_sealed            bytea,
  network_identity_index text,
  real_name_proved_at    timestamptz,
  language               text        not null default 'zh',
  created_at             timestamptz not null,
  last_sign_in_at        timestamptz not null,
  disabled_at            timestamptz,

  constraint persons_pkey primary key (person_id),
  constraint persons_one_phone unique (phone_index),
  constraint persons_one_id_number unique (id_number_index),
  constraint persons_one_network_identity unique (network_identity_index),
  constraint persons_language_known check (language in ('zh', 'en')),
  constraint persons_real_name_whole check (
    (id_number_index is null) = (id_number_sealed is null)
    and (id_number_index is null) = (name_sealed is null)
    and (id_number_index is null) = (real_name_proved_at is null)
  )
);
comment on table identity.persons is 'Accounts of natural persons. Everything that names somebody is sealed or indexed blindly.';

create table identity.proofs (
  proof_id       uuid        not null,
  person_id      uuid        not null,
  level          smallint    not null,
  source         text        not null,
  outcome        text        not null,
  transaction_id text,
  at             timestamptz not null,

  constraint proofs_pkey primary key (proof_id),
  constraint proofs_of_person foreign key (person_id) references identity.persons (person_id),
  constraint proofs_level_known check (level between 1 and 4),
  constraint proofs_source_known check (source in ('phone', 'population', 'network-identity')),
  constraint proofs_outcome_known check (outcome in ('match', 'mismatch', 'cannot-judge', 'unavailable'))
);
create index proofs_by_person on identity.proofs (person_id, at);
comment on table identity.proofs is 'Every attempt to prove who somebody is, and its outcome; never the values. Append-only.';

create table identity.phone_codes (
  code_id     uuid        not null,
  phone_index text        not null,
  code_hash   bytea       not null,
  tries       smallint    not null default 0,
  is_sent     boolean     not null default false,
  expires_at  timestamptz not null,

  constraint phone_codes_pkey primary key (code_id),
  constraint phone_codes_tries_bounded check (tries between 0 and 5)
);
create unique index phone_codes_one_sent on identity.phone_codes (phone_index) where is_sent;
comment on column identity.phone_codes.is_sent is 'False while the message is on its way; such a code opens nothing.';

create table identity.allowances (
  scope   text        not null,
  subject text        not null,
  full_at timestamptz not null,

  constraint allowances_pkey primary key (scope, subject)
);
create index allowances_by_time on identity.allowances (full_at);
comment on table identity.allowances is 'How often somebody may try something (GCRA): when the whole allowance is back. Subjects are keyed digests.';

create table identity.lockouts (
  scope        text        not null,
  subject      text        not null,
  failures     smallint    not null,
  first_at     timestamptz not null,
  locked_until timestamptz,

  constraint lockouts_pkey primary key (scope, subject)
);
comment on table identity.lockouts is 'Failures in a row of an officer number, known or not: the lock is no way to find out which exist.';

create table identity.sessions (
  session_id       uuid        not null,
  token_hash       bytea       not null,
  person_id        uuid,
  officer_id       uuid,
  level            smallint    not null,
  authenticated_at timestamptz not null,
  created_at       timestamptz not null,
  last_seen_at     timestamptz not null,
  absolute_until   timestamptz not null,
  agent_hash       bytea       not null,
  device           text        not null,
  ended_at         timestamptz,
  end_reason       text,

  constraint sessions_pkey primary key (session_id),
  constraint sessions_one_token unique (token_hash),
  constraint sessions_of_one check (num_nonnulls(person_id, officer_id) = 1),
  constraint sessions_level_known check (level between 0 and 4),
  constraint sessions_device_short check (length(device) <= 80),
  constraint sessions_end_explained check ((ended_at is null) = (end_reason is null))
);
create index sessions_open_by_person on identity.sessions (person_id, created_at) where ended_at is null;
create index sessions_open_by_officer on identity.sessions (officer_id, created_at) where ended_at is null;
create index sessions_ended on identity.sessions (ended_at) where ended_at is not null;
comment on column identity.sessions.token_hash is 'SHA-256 of the token; the token itself is only in the browser.';
comment on column identity.sessions.agent_hash is 'Digest of the browser and system family. A token that turns up in another one ends its session.';

create table identity.session_endings (
  token_hash bytea       not null,
  ended_at   timestamptz not null default clock_timestamp()
);
create index session_endings_by_time on identity.session_endings (ended_at);
comment on table identity.session_endings is 'Tokens that died in the last moments: every process looks here before it believes its memory.';

create table identity.step_ups (
  state_hash bytea       not null,
  session_id uuid        not null,
  person_id  uuid        not null,
  nonce      text        not null,
  return_to  text        not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  ticket_id  text,

  constraint step_ups_pkey primary key (state_hash),
  constraint step_ups_one_use_of_ticket unique (ticket_id)
);
create index step_ups_by_time on identity.step_ups (expires_at);

create table identity.officer_credentials (
  officer_id     uuid        not null,
  password_hash  text        not null,
  totp_sealed    bytea       not null,
  last_totp_step bigint      not null default 0,
  created_at     timestamptz not null,

  constraint officer_credentials_pkey primary key (officer_id)
);
comment on column identity.officer_credentials.last_totp_step is 'The latest time step that was used; no step up to it opens anything again.';

create table identity.officer_challenges (
  challenge_id uuid        not null,
  officer_id   uuid        not null,
  officer_key  text        not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,

  constraint officer_challenges_pkey primary key (challenge_id)
);
create index officer_challenges_by_time on identity.officer_challenges (expires_at);

grant usage on schema identity to tongban_app;
grant select, insert, update on identity.subject_keys to tongban_app;
grant select, insert, update on identity.persons to tongban_app;
grant select, insert on identity.proofs to tongban_app;
grant select, insert, update, delete on identity.phone_codes to tongban_app;
grant select, insert, update, delete on identity.allowances to tongban_app;
grant select, insert, update, delete on identity.lockouts to tongban_app;
grant select, insert, update, delete on identity.sessions to tongban_app;
grant select, insert, delete on identity.session_endings to tongban_app;
grant select, insert, update, delete on identity.step_ups to tongban_app;
grant select, insert, update on identity.officer_credentials to tongban_app;
grant select, insert, update, delete on identity.officer_challenges to tongban_app;
