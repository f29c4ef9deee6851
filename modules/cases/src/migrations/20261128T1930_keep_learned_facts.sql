-- What the registries said of an applicant is kept with the draft, so that every process and every restart knows it.
alter table cases.drafts add column facts_sealed bytea;
alter table cases.drafts add column facts_at timestamptz;
alter table cases.drafts add constraint drafts_facts_dated check ((facts_sealed is null) = (facts_at is null));

comment on column cases.drafts.facts_sealed is
  'Facts of the applicant that conditions rest on, as the sources told them, sealed for the person; empty when they were silent.';
