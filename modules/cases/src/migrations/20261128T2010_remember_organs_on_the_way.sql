-- Which organs have a part in a case that several handle one after the other, so that past figures find it under each.
create table cases.case_organs (
  case_id  uuid not null,
  organ_id text not null,

  constraint case_organs_pkey primary key (organ_id, case_id)
);

comment on table cases.case_organs is
  'A projection of the ledger for cases with legs only; filled by the subscription cases.organs-on-the-way.';

grant select, insert on cases.case_organs to tongban_app;
