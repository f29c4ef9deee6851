-- Who has authority where: regions, organs, officers and their appointments. Nothing here is ever deleted: old
-- documents name abolished regions, and what an officer did stays the deed of the post held then.
create table organisations.regions (
  region_code    text not null,
  name           text not null,
  level          text not null,
  parent_code    text,
  abolished_by   text,
  successor_code text,

  constraint regions_pkey primary key (region_code),
  constraint regions_code_six_digits check (region_code ~ '^[1-8][0-9]{5}$'),
  constraint regions_level_known check (level in ('country', 'province', 'city', 'county')),
  constraint regions_parent_exists foreign key (parent_code)
    references organisations.regions (region_code),
  constraint regions_successor_exists foreign key (successor_code)
    references organisations.regions (region_code),
  constraint regions_has_parent check ((level = 'country') = (parent_code is null)),
  constraint regions_successor_of_abolished check (successor_code is null or abolished_by is not null)
);
comment on table organisations.regions is 'Administrative divisions (GB/T 2260), abolished ones included.';
comment on column organisations.regions.abolished_by is 'The month (YYYY-MM) of the first list without the code.';

create table organisations.organs (
  organ_id        text not null,
  name            text not null,
  short_name      text not null,
  document_prefix text not null,
  level           text not null,
  region_code     text not null,
  parent_id       text,
  address         text,
  phone           text,
  hours           text,

  constraint organs_pkey primary key (organ_id),
  constraint organs_id_is_credit_code check (organ_id ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  constraint organs_level_known check (level in ('ministry', 'province', 'city', 'county', 'station')),
  constraint organs_region_exists foreign key (region_code)
    references organisations.regions (region_code),
  constraint organs_parent_exists foreign key (parent_id)
    references organisations.organs (organ_id),
  constraint organs_has_parent check ((level = 'ministry') = (parent_id is null)),
  constraint organs_document_prefix_unique unique (document_prefix) deferrable
);
comment on table organisations.organs is 'Public-security organs of four levels and stations, by credit code.';
comment on column organisations.organs.document_prefix is 'Document numbers begin with it, such as 粤深南公.';
create index organs_by_region on organisations.organs (region_code);

create table organisations.officers (
  officer_id     uuid not null,
  officer_number text not null,
  name           text not null,

  constraint officers_pkey primary key (officer_id),
  constraint officers_number_unique unique (officer_number),
  constraint officers_number_six_digits check (officer_number ~ '^[0-9]{6}$')
);
comment on table organisations.officers is 'Who acts for an organ. Signing in is the matter of identity.';

create table organisations.appointments (
  appointment_id uuid not null,
  officer_id     uuid not null,
  organ_id       text not null,
  branch_code    text not null,
  role           text not null,
  from_on        date not null,
  to_on          date,

  constraint appointments_pkey primary key (appointment_id),
  constraint appointments_officer_exists foreign key (officer_id)
    references organisations.officers (officer_id),
  constraint appointments_organ_exists foreign key (organ_id)
    references organisations.organs (organ_id),
  constraint appointments_once unique (officer_id, organ_id, branch_code, role, from_on),
  constraint appointments_in_order check (to_on is null or to_on >= from_on)
);
comment on table organisations.appointments is 'Dated posts: organ, branch (or all) and role.';
comment on column organisations.appointments.to_on is 'The last day in force. Setting it ends the post; rows stay.';
create index appointments_by_organ on organisations.appointments (organ_id);

create table organisations.revision (
  only_row boolean not null default true,
  number   bigint  not null default 0,

  constraint revision_pkey primary key (only_row),
  constraint revision_one_row check (only_row)
);
comment on table organisations.revision is 'Counts changes of regions and organs, so that processes read them again.';
insert into organisations.revision default values;

grant usage on schema organisations to tongban_app;
grant select, insert, update on organisations.regions, organisations.organs to tongban_app;
grant select, insert, update on organisations.officers to tongban_app;
grant select, insert on organisations.appointments to tongban_app;
grant update (to_on) on organisations.appointments to tongban_app;
grant select, update (number) on organisations.revision to tongban_app;
