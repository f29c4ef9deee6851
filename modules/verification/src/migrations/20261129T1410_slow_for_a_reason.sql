-- What a system is slowed for decides when it is as fast as agreed again.
alter table verification.systems
  add column slowed_reason text;
update verification.systems set slowed_reason = 'mismatches' where slowed_at is not null;
alter table verification.systems
  add constraint systems_slowed_whole check ((slowed_at is null) = (slowed_reason is null));
comment on column verification.systems.slowed_reason is 'The kind of the alarm that slowed it.';
