-- The key of sealed fields is signed by the key of the receipt log: who noted that one knows this one is the platform's.
alter table verification.envelope_keys
  add column signed_by text,
  add column signature bytea,
  add constraint envelope_keys_signed_whole check ((signed_by is null) = (signature is null));
comment on column verification.envelope_keys.signed_by is
  'The key of the receipt log that signed this one; empty for a key of before it was signed, which the next beat signs.';
