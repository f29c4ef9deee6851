-- Guardians are asked about every night, as representatives are: a court may have removed one.
create index mandates_guardians_to_recheck on identity.mandates (coalesce(asked_at, granted_at), mandate_id)
  where kind = 'guardianship' and revoked_at is null;
comment on column identity.mandates.asked_at is
  'When the register was last asked whether the person still represents the organisation, or is the child''s guardian, whatever it said.';
