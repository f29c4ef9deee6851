-- Accounts of officers are closed and opened again by two administrators.
alter table identity.officer_credentials add column disabled_at timestamptz;
comment on column identity.officer_credentials.disabled_at is
  'Closed by two administrators: nothing opens the account. The posts and what was done in them stay on record.';
