-- Systems may seal the personal fields of their requests to a public key of the platform, which is changed in time and when it may have leaked.
create table verification.envelope_keys (
  generation     integer     not null,
  key_id         text        not null,
  point          bytea       not null,
  key_sealed     bytea       not null,
  opened_at      timestamptz not null,
  accepted_until timestamptz,
  opened_by      text,
  reason         text,

  constraint envelope_keys_pkey primary key (generation),
  constraint envelope_keys_id_once unique (key_id),
  constraint envelope_keys_not_negative check (generation >= 0),
  constraint envelope_keys_point_whole check (length(point) = 65)
);
comment on table verification.envelope_keys is
  'The keys to which systems seal the personal fields of their requests, the newest last.';
comment on column verification.envelope_keys.key_sealed is 'The private key, sealed.';
comment on column verification.envelope_keys.accepted_until is
  'Until when what was sealed to this key is still opened; empty for the key in use.';
comment on column verification.envelope_keys.opened_by is 'The officer who changed keys; empty when its time had come.';
grant select, insert, update on verification.envelope_keys to tongban_app;
