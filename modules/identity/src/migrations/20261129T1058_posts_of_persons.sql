-- A post is held by a person: whoever acts as an officer stands aside from their own affairs as a citizen.
create table identity.officer_persons (
  person_id       uuid        not null,
  officer_id      uuid,
  code_hash       bytea,
  code_expires_at timestamptz,
  linked_at       timestamptz,

  constraint officer_persons_pkey primary key (person_id),
  constraint officer_persons_of_person foreign key (person_id) references identity.persons (person_id),
  constraint officer_persons_one_officer unique (officer_id),
  constraint officer_persons_one_code unique (code_hash),
  constraint officer_persons_linked check ((officer_id is null) = (linked_at is null)),
  constraint officer_persons_code_or_link check ((officer_id is null) = (code_hash is not null))
);
comment on table identity.officer_persons is
  'Which person an officer is, shown in both accounts by the same human: a code of the one at level 3 is entered in the other. Sign-ins and sessions stay apart.';

grant select, insert, update on identity.officer_persons to tongban_app;
