-- Of what belongs to a person only grants are looked for; codes and tokens, which are most of the rows, are found by their grant.
create index openid_records_grants_by_person on identity.openid_records (person_id, client_id)
  where kind = 'Grant' and person_id is not null;
drop index identity.openid_records_by_person;
