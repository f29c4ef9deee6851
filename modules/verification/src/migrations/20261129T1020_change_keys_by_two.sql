-- Nobody alone changes the keys of the service: one proposes, another carries it out, and one of the two is the head of the organ.
create table verification.key_changes (
  change_id   uuid        not null,
  kind        text        not null,
  leaked      boolean     not null,
  reason      text        not null,
  proposed_by text        not null,
  proposed_as text        not null,
  proposed_at timestamptz not null,
  outcome     text,
  decided_by  text,
  decided_at  timestamptz,
  note        text,
  key_id      text,

  constraint key_changes_pkey primary key (change_id),
  constraint key_changes_kind_known check (kind in ('log', 'envelope')),
  constraint key_changes_as_known check (proposed_as in ('organ-head', 'operator')),
  constraint key_changes_outcome_known check (outcome in ('approved', 'rejected', 'lapsed')),
  constraint key_changes_decided_whole check ((outcome is null) = (decided_at is null)),
  constraint key_changes_two_persons check (outcome <> 'approved' or decided_by <> proposed_by),
  constraint key_changes_key_named check ((outcome = 'approved') = (key_id is not null) or outcome is null)
);
create unique index key_changes_one_open on verification.key_changes (kind) where outcome is null;
create index key_changes_latest on verification.key_changes (proposed_at desc);
comment on table verification.key_changes is
  'Proposals to change the key of the receipt log or of sealed fields, who made them and who decided on them.';
comment on column verification.key_changes.leaked is 'Nothing sealed to the key before is opened any more.';
comment on column verification.key_changes.note is 'Why it was rejected.';
comment on column verification.key_changes.key_id is 'The key that was opened.';
grant select, insert on verification.key_changes to tongban_app;
grant update (outcome, decided_by, decided_at, note, key_id) on verification.key_changes to tongban_app;
