-- Cases that go on at another platform, and how far what comes from there has been entered here.
alter table exchange.destinations add column receiver text;
comment on column exchange.destinations.receiver is 'The code of the platform itself, where it is owed rows under a second contract and this row has another code.';

create table exchange.carried_cases (
  case_id uuid not null,
  partner text not null,

  constraint carried_cases_pkey primary key (case_id)
);
comment on table exchange.carried_cases is 'Cases of other platforms that an organ here has or had a part in, and whose they are.';

create table exchange.carried_parts (
  case_id      uuid    not null,
  from_version integer not null,

  constraint carried_parts_pkey primary key (case_id, from_version)
);
comment on table exchange.carried_parts is 'What was added to a case at another platform: it is not told back.';

create table exchange.carried_places (
  partner text   not null,
  pos     bigint not null default 0,

  constraint carried_places_pkey primary key (partner)
);

grant select, insert on exchange.carried_cases, exchange.carried_parts to tongban_app;
grant select, insert, update on exchange.carried_places to tongban_app;
