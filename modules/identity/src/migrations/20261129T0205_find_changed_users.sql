-- Who has a real name since a moment, or has it no more, is found without reading every account.
create index persons_changed on identity.persons (greatest(real_name_proved_at, erased_at, disabled_at), person_id)
  where real_name_proved_at is not null or erased_at is not null;
