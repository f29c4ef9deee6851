-- Who sets canaries must see which there are, what each has caught, and take out one whose number is no longer at hand.
alter table verification.canaries
  add column canary_no   integer generated always as identity,
  add column label       text,
  add column questions   bigint not null default 0,
  add column asked_by    integer,
  add column asked_at    timestamptz,
  add column receipt     bigint,
  add constraint canaries_number_once unique (canary_no),
  add constraint canaries_asked_by_system foreign key (asked_by) references verification.systems,
  add constraint canaries_asked_whole check ((questions = 0) = (asked_at is null) and (asked_at is null) = (receipt is null));
comment on column verification.canaries.canary_no is 'What it is called among officers: the digest is shown to nobody.';
comment on column verification.canaries.label is 'What those who set it call it; nothing of the person.';
comment on column verification.canaries.questions is 'How often somebody has asked about it since it was set.';
comment on column verification.canaries.asked_by is 'The system (system_no) that asked last.';
comment on column verification.canaries.receipt is 'The number of the receipt of the last question.';
