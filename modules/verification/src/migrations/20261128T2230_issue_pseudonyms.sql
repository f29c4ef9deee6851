-- An organ that verifies a network identity credential gets a name for the person that no other organ has.
create table verification.pseudonyms (
  tenant_no integer     not null,
  person    uuid        not null,
  pseudonym text        not null,
  epoch     smallint    not null,
  issued_at timestamptz not null,

  constraint pseudonyms_pkey primary key (tenant_no, person),
  constraint pseudonyms_of_tenant foreign key (tenant_no) references verification.tenants,
  constraint pseudonyms_once unique (tenant_no, pseudonym)
);
comment on table verification.pseudonyms is
  'What each organ may call a person: kept, not only derived, so that the key can be changed and the names stay.';
comment on column verification.pseudonyms.person is 'A keyed digest of what the network identity service calls the person (网号).';
comment on column verification.pseudonyms.epoch is 'Which key the pseudonym was made with.';
grant select, insert on verification.pseudonyms to tongban_app;
