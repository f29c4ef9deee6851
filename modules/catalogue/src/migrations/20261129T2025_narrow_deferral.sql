-- 容缺受理: an organ says for an item on which terms papers may follow, within those of the platform.
alter table catalogue.overrides
  add column deferral jsonb,
  add constraint overrides_deferral_known check (
    (deferral ->> 'withinWorkingDays')::integer between 1 and 60
    and coalesce(deferral ->> 'onLapse', 'terminate') in ('terminate', 'decide-without'));
comment on column catalogue.overrides.deferral is
  'Working days, consequence and rule, each where the organ says something else than those above.';
