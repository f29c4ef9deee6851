-- A double click or a resend on "begin" opens one draft, not two: the client's command id names the act.
alter table cases.drafts add column command_id uuid;
alter table cases.drafts add constraint drafts_one_command unique (person_id, command_id);

comment on column cases.drafts.command_id is
  'The client''s name for the act of beginning; its repeat finds the same draft. Null for drafts from before there was one.';
