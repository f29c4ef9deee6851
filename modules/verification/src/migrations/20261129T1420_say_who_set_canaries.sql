-- Who made a person a canary, and who took that back, must be answered for.
alter table verification.canaries
  add column added_by   text,
  add column removed_at timestamptz,
  add column removed_by text,
  add constraint canaries_removed_whole check ((removed_at is null) = (removed_by is null));
comment on column verification.canaries.added_by is 'The officer (officer id); absent for those of before.';
comment on column verification.canaries.removed_at is 'The person is a canary no more; the row stays.';
grant update on verification.canaries to tongban_app;
