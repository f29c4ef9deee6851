-- Something to keep, for the tests of template databases.
create table things.things (
  thing_id bigint not null,
  constraint things_pkey primary key (thing_id)
);
grant usage on schema things to tongban_app;
grant select, insert on things.things to tongban_app;
