-- Of two proposals for the same act on the same matter both could be approved: one waits at a time, and whoever proposed it may take it back.
alter table identity.administrative_acts
  add column subject text;
update identity.administrative_acts set subject = act_id::text;
alter table identity.administrative_acts
  alter column subject set not null,
  drop constraint administrative_acts_status_known,
  drop constraint administrative_acts_alone_only_to_stop,
  add constraint administrative_acts_status_known
    check (status in ('proposed', 'approved', 'rejected', 'withdrawn', 'done-at-once')),
  add constraint administrative_acts_alone_only_to_stop
    check (status <> 'done-at-once' or kind in ('suspend-system', 'suspend-delivery'));
create unique index administrative_acts_one_waiting on identity.administrative_acts (kind, subject)
  where status = 'proposed';
comment on column identity.administrative_acts.subject is
  'What the act is about among those of its kind: a system and what is done to it, an officer and the post, a year, a platform. No data of a person.';
