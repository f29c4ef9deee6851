-- Both sides hear once that a mandate is about to end, and once that it has ended; representatives are asked about every night.
alter table identity.mandates add column ending_told_at timestamptz;
alter table identity.mandates add column ended_told_at timestamptz;
alter table identity.mandates add column asked_at timestamptz;
-- What was over before anybody was told is told to nobody.
update identity.mandates set ended_told_at = now() where revoked_at is not null or to_on < current_date;
create index mandates_untold on identity.mandates (to_on) where accepted_at is not null and ended_told_at is null;
comment on column identity.mandates.asked_at is
  'When the business registry was last asked whether the person still represents the organisation, whatever it said.';
