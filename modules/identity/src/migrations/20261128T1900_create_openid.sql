-- Other systems sign people in through the platform: their contracts and keys, consents, and the records of OpenID.
create table identity.relying_systems (
  system_id             uuid        not null,
  client_id             text        not null,
  name_zh               text        not null,
  name_en               text        not null,
  owner_kind            text        not null,
  owner_name            text        not null,
  region_code           text,
  sector                text        not null,
  purpose_zh            text        not null,
  purpose_en            text        not null,
  legal_basis           text        not null,
  consent               text        not null,
  maximum_level         smallint    not null,
  federation_level      smallint    not null,
  scopes                text[]      not null,
  grant_types           text[]      not null,
  redirect_addresses    text[]      not null,
  post_logout_addresses text[]      not null,
  logout_address        text,
  start_address         text,
  signing_algorithm     text        not null,
  environment           text        not null,
  status                text        not null,
  version               integer     not null default 1,
  created_at            timestamptz not null,

  constraint relying_systems_pkey primary key (system_id),
  constraint relying_systems_one_client_id unique (client_id),
  constraint relying_systems_client_id_plain check (client_id ~ '^[a-z0-9][a-z0-9-]{2,62}$'),
  constraint relying_systems_owner_known check (owner_kind in ('ministry', 'province')),
  constraint relying_systems_consent_known check (consent in ('statutory', 'ask')),
  constraint relying_systems_level_known check (maximum_level between 1 and 4),
  constraint relying_systems_federation_known check (federation_level between 1 and 3),
  constraint relying_systems_algorithm_known check (signing_algorithm in ('ES256', 'RS256')),
  constraint relying_systems_environment_known check (environment in ('sandbox', 'production')),
  constraint relying_systems_status_known check (status in ('active', 'suspended'))
);
create index relying_systems_by_name on identity.relying_systems (name_zh, system_id);
comment on table identity.relying_systems is
  'Systems of ministries and provinces that sign people in here, each with its contract: purpose, highest level, data, addresses.';
comment on column identity.relying_systems.sector is
  'Systems of one sector know a person by the same name; no two sectors do. A name, not a host: it outlives domain changes.';
comment on column identity.relying_systems.consent is
  'statutory: an organ within its legal powers (个人信息保护法 Art 13); ask: nothing is given before the person agreed.';

create table identity.relying_system_credentials (
  credential_id uuid        not null,
  system_id     uuid        not null,
  kind          text        not null,
  secret_hash   bytea,
  public_key    json,
  created_at    timestamptz not null,
  ends_at       timestamptz,

  constraint relying_system_credentials_pkey primary key (credential_id),
  constraint relying_system_credentials_of_system foreign key (system_id) references identity.relying_systems (system_id),
  constraint relying_system_credentials_kind_known check (kind in ('secret', 'key')),
  constraint relying_system_credentials_whole check (
    (kind = 'secret') = (secret_hash is not null) and (kind = 'key') = (public_key is not null))
);
create index relying_system_credentials_by_system on identity.relying_system_credentials (system_id);
comment on table identity.relying_system_credentials is
  'Several may be valid at once, so that a new one is in use before the old one ends.';

create table identity.relying_systems_revision (
  only_one boolean not null default true,
  revision bigint  not null,

  constraint relying_systems_revision_pkey primary key (only_one),
  constraint relying_systems_revision_only_one check (only_one)
);
insert into identity.relying_systems_revision (revision) values (1);
comment on table identity.relying_systems_revision is
  'Grows with every change of a system, key or upstream; each process looks here before it believes its memory.';

create table identity.signing_keys (
  key_id      text        not null,
  algorithm   text        not null,
  sealed_key  bytea       not null,
  created_at  timestamptz not null,
  signs_from  timestamptz not null,
  retires_at  timestamptz,

  constraint signing_keys_pkey primary key (key_id),
  constraint signing_keys_algorithm_known check (algorithm in ('ES256', 'RS256'))
);
comment on table identity.signing_keys is
  'Keys under which tokens are signed. Published before they sign and kept published until nothing they signed is valid.';

create table identity.pairwise_subjects (
  person_id  uuid        not null,
  sector     text        not null,
  subject    text        not null,
  epoch      smallint    not null,
  created_at timestamptz not null,

  constraint pairwise_subjects_pkey primary key (person_id, sector),
  constraint pairwise_subjects_one_person unique (sector, subject)
);
comment on table identity.pairwise_subjects is
  'The name of a person in a sector. Stored, not only derived: the key can change and the names stay.';

create table identity.consents (
  consent_id   uuid        not null,
  person_id    uuid        not null,
  client_id    text        not null,
  scopes       text[]      not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz,

  constraint consents_pkey primary key (consent_id)
);
create unique index consents_one_standing on identity.consents (person_id, client_id) where withdrawn_at is null;
comment on table identity.consents is
  'What a person agreed that a system may know. Withdrawal does not undo what was lawfully given before (个人信息保护法 Art 15).';

create table identity.openid_records (
  record_hash bytea       not null,
  kind        text        not null,
  payload     json        not null,
  grant_id    text,
  person_id   uuid,
  client_id   text,
  user_code   text,
  consumed_at timestamptz,
  expires_at  timestamptz not null,

  constraint openid_records_pkey primary key (record_hash)
);
create index openid_records_by_grant on identity.openid_records (grant_id) where grant_id is not null;
create index openid_records_by_person on identity.openid_records (person_id) where person_id is not null;
create index openid_records_grants_by_client on identity.openid_records (client_id) where kind = 'Grant';
create unique index openid_records_one_user_code on identity.openid_records (user_code) where user_code is not null;
create index openid_records_by_expiry on identity.openid_records (expires_at);
comment on table identity.openid_records is
  'Grants, codes, tokens, pushed requests, interactions and seen nonces. Found by a digest: the table opens nothing.';

create table identity.openid_authorizations (
  session_id uuid not null,
  state      json not null,

  constraint openid_authorizations_pkey primary key (session_id)
);
comment on table identity.openid_authorizations is
  'Which systems were opened within a session, under which sid and grant; whoever ends the session ends them.';

create table identity.logout_notices (
  notice_id   uuid        not null,
  client_id   text        not null,
  session_id  uuid        not null,
  person_id   uuid        not null,
  sid         text        not null,
  created_at  timestamptz not null default clock_timestamp(),
  sent_at     timestamptz,
  given_up_at timestamptz,
  attempts    smallint    not null default 0,

  constraint logout_notices_pkey primary key (notice_id)
);
create index logout_notices_waiting on identity.logout_notices (created_at) where sent_at is null and given_up_at is null;
comment on table identity.logout_notices is 'Back-channel logouts owed to systems whose session has ended (OpenID Connect Back-Channel Logout 1.0).';

create table identity.datum_releases (
  release_id uuid        not null,
  person_id  uuid        not null,
  client_id  text        not null,
  scopes     text[]      not null,
  at         timestamptz not null,

  constraint datum_releases_pkey primary key (release_id)
);
create index datum_releases_by_person on identity.datum_releases (person_id, at);
comment on table identity.datum_releases is 'Which data a system was given about a person, when; the person sees them. Append-only.';

create table identity.relying_system_counts (
  client_id text    not null,
  on_day    date    not null,
  what      text    not null,
  count     bigint  not null,

  constraint relying_system_counts_pkey primary key (client_id, on_day, what)
);

alter table identity.sessions add column authenticator smallint not null default 1;
alter table identity.sessions add column means text[] not null default '{}';
alter table identity.sessions add constraint sessions_authenticator_known check (authenticator between 1 and 3);
comment on column identity.sessions.authenticator is 'A1 one factor, A2 two factors, A3 a key that cannot be copied.';

grant select, insert, update on identity.relying_systems to tongban_app;
grant select, insert, update on identity.relying_system_credentials to tongban_app;
grant select, update on identity.relying_systems_revision to tongban_app;
grant select, insert, update on identity.signing_keys to tongban_app;
grant select, insert on identity.pairwise_subjects to tongban_app;
grant select, insert, update on identity.consents to tongban_app;
grant select, insert, update, delete on identity.openid_records to tongban_app;
grant select, insert, update, delete on identity.openid_authorizations to tongban_app;
grant select, insert, update, delete on identity.logout_notices to tongban_app;
grant select, insert on identity.datum_releases to tongban_app;
grant select, insert, update on identity.relying_system_counts to tongban_app;
