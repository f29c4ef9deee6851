-- An application may be written by one person for another, by a mandate or as a guardian.
alter table cases.drafts add column applicant_id uuid;
alter table cases.drafts add column mandate_id uuid;
alter table cases.drafts add constraint drafts_for_others_by_mandate
  check ((applicant_id is null) = (mandate_id is null));
comment on column cases.drafts.applicant_id is
  'For whom person_id writes; null for themselves. What is written is sealed for the writer until it is handed in.';
