-- The national platform asks too, and what it asked is a headline figure of its own beside that of provinces and ministries.
alter table verification.tenants
  drop constraint tenants_kind_known,
  add constraint tenants_kind_known check (kind in ('national', 'province', 'ministry', 'sandbox'));
comment on table verification.tenants is
  'The organs whose business systems ask: the national government services platform, provinces, ministries, and the sandbox.';
