-- Applicants of cases that another platform has passed on: known here by name and number only, for the officers who decide.
create table identity.persons_of_cases (
  person_id        uuid        not null,
  name_sealed      bytea,
  id_number_sealed bytea,
  phone_sealed     bytea       not null,
  known_at         timestamptz not null,

  constraint persons_of_cases_pkey primary key (person_id)
);
comment on table identity.persons_of_cases is
  'People without an account here whose case was passed on by the platform they use. Sealed under their own key: destroying it erases them.';

grant select, insert on identity.persons_of_cases to tongban_app;
