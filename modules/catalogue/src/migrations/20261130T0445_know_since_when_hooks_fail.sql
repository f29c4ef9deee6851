-- The alarm of a hooked address that does not answer says since when.
alter table catalogue.hook_checks add column failing_since timestamptz;
update catalogue.hook_checks set failing_since = checked_at where not alive;
comment on column catalogue.hook_checks.failing_since is 'When the first of the failures in a row was found; null while it answers';
