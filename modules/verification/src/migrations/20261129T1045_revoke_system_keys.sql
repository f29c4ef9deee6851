-- A key that may be in strange hands is ended at once, by somebody and for a reason.
alter table verification.system_keys
  add column revoked_by text,
  add column revoke_reason text,
  add constraint system_keys_revoked_whole check ((revoked_at is null) = (revoked_by is null));
comment on column verification.system_keys.revoked_at is 'From then on nothing signed with the key is answered.';
