-- More ways in than the code on a phone: passkeys, passwords and authenticators of citizens, signing in from a phone, known devices.
create table identity.passkeys (
  passkey_id     uuid        not null,
  credential     text        not null,
  person_id      uuid,
  officer_id     uuid,
  public_key     bytea       not null,
  sign_count     bigint      not null,
  transports     text[]      not null,
  is_synced      boolean     not null,
  name           text        not null,
  created_at     timestamptz not null,
  last_used_at   timestamptz,
  removed_at     timestamptz,

  constraint passkeys_pkey primary key (passkey_id),
  constraint passkeys_one_owner_of_credential unique (credential),
  constraint passkeys_of_one check (num_nonnulls(person_id, officer_id) = 1),
  constraint passkeys_name_short check (length(name) between 1 and 60),
  constraint passkeys_count_positive check (sign_count >= 0)
);
create index passkeys_by_person on identity.passkeys (person_id) where removed_at is null and person_id is not null;
create index passkeys_by_officer on identity.passkeys (officer_id) where removed_at is null and officer_id is not null;
comment on table identity.passkeys is
  'Public keys by which somebody shows who they are (WebAuthn). One credential has one owner for ever: it is never shared.';
comment on column identity.passkeys.is_synced is
  'True when the key may leave its device (backup eligible): two factors, but not hardware that cannot be copied.';

create table identity.passkey_challenges (
  challenge_id uuid        not null,
  challenge    text        not null,
  use          text        not null,
  person_id    uuid,
  officer_id   uuid,
  expires_at   timestamptz not null,

  constraint passkey_challenges_pkey primary key (challenge_id),
  constraint passkey_challenges_use_known check (use in ('register', 'sign-in', 'second-factor'))
);
create index passkey_challenges_by_time on identity.passkey_challenges (expires_at);
comment on table identity.passkey_challenges is 'Taken away by the first answer, right or wrong.';

create table identity.person_passwords (
  person_id     uuid        not null,
  password_hash text        not null,
  set_at        timestamptz not null,

  constraint person_passwords_pkey primary key (person_id),
  constraint person_passwords_of_person foreign key (person_id) references identity.persons (person_id)
);
comment on table identity.person_passwords is 'argon2id. Who has none signs in by other means.';

create table identity.person_authenticators (
  person_id     uuid        not null,
  secret_sealed bytea       not null,
  confirmed_at  timestamptz,
  last_step     bigint      not null default 0,
  created_at    timestamptz not null,

  constraint person_authenticators_pkey primary key (person_id),
  constraint person_authenticators_of_person foreign key (person_id) references identity.persons (person_id)
);
comment on column identity.person_authenticators.last_step is 'The latest time step that was used; no step up to it opens anything again.';

create table identity.person_challenges (
  challenge_id uuid        not null,
  person_id    uuid        not null,
  tries        smallint    not null default 0,
  expires_at   timestamptz not null,
  used_at      timestamptz,

  constraint person_challenges_pkey primary key (challenge_id)
);
create index person_challenges_by_time on identity.person_challenges (expires_at);
comment on table identity.person_challenges is 'The password was right; the code of the authenticator is still to come.';

create table identity.scan_sign_ins (
  scan_id     uuid        not null,
  scan_hash   bytea       not null,
  wait_hash   bytea       not null,
  number      smallint    not null,
  device      text        not null,
  agent_hash  bytea       not null,
  expires_at  timestamptz not null,
  tries       smallint    not null default 0,
  person_id   uuid,
  level       smallint,
  authenticator smallint,
  approved_at timestamptz,
  declined_at timestamptz,
  used_at     timestamptz,

  constraint scan_sign_ins_pkey primary key (scan_id),
  constraint scan_sign_ins_one_scan unique (scan_hash),
  constraint scan_sign_ins_approved_whole check ((approved_at is null) = (person_id is null))
);
create index scan_sign_ins_by_time on identity.scan_sign_ins (expires_at);
comment on column identity.scan_sign_ins.number is
  'Two digits shown on the screen and typed on the phone: who photographs a screen elsewhere does not know them.';

create table identity.devices (
  person_id     uuid        not null,
  device_hash   bytea       not null,
  label         text        not null,
  first_seen_at timestamptz not null,
  last_seen_at  timestamptz not null,
  trusted_at    timestamptz,

  constraint devices_pkey primary key (person_id, device_hash),
  constraint devices_label_short check (length(label) <= 80)
);
comment on table identity.devices is
  'Browsers in which somebody has signed in, by the digest of a long-lived cookie. A new one is told to the person.';
comment on column identity.devices.trusted_at is
  'The real name was shown in this browser, or two factors were. Only there a phone code counts for more than level 1.';

grant select, insert, update on identity.passkeys to tongban_app;
grant select, insert, delete on identity.passkey_challenges to tongban_app;
grant select, insert, update, delete on identity.person_passwords to tongban_app;
grant select, insert, update, delete on identity.person_authenticators to tongban_app;
grant select, insert, update, delete on identity.person_challenges to tongban_app;
grant select, insert, update, delete on identity.scan_sign_ins to tongban_app;
grant select, insert, update, delete on identity.devices to tongban_app;
