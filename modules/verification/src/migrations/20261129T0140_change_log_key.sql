-- The key that signs the heads of the receipt log can be changed: each key is vouched for by the one before, and none is forgotten.
create table verification.log_keys (
  generation integer     not null,
  key_id     text        not null,
  point      bytea       not null,
  key_sealed bytea,
  voucher    bytea,
  opened_at  timestamptz not null,
  opened_by  text,
  reason     text,

  constraint log_keys_pkey primary key (generation),
  constraint log_keys_id_once unique (key_id),
  constraint log_keys_first_stands_alone check ((generation = 0) = (voucher is null)),
  constraint log_keys_not_negative check (generation >= 0),
  constraint log_keys_point_whole check (length(point) = 65)
);
comment on table verification.log_keys is
  'The keys of the receipt log, the newest last. Empty while the platform''s own signing key has been the only one. Append-only.';
comment on column verification.log_keys.key_sealed is 'The private key, sealed; absent for the platform''s own signing key.';
comment on column verification.log_keys.voucher is 'Signature of the key before over this one: who knows that one knows this one.';
create trigger log_keys_append_only before update or delete on verification.log_keys
  for each row execute function verification.refuse_change();
grant select, insert on verification.log_keys to tongban_app;
