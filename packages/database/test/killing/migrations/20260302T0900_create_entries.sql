-- A small ledger: entries are appended once, and each stream has a head that counts them.
create table entries.entries (
  command_id uuid    not null,
  stream     text    not null,
  version    integer not null,
  constraint entries_pkey primary key (stream, version),
  constraint entries_command_once unique (command_id)
);
create table entries.heads (
  stream  text    not null,
  version integer not null,
  constraint heads_pkey primary key (stream)
);
grant usage on schema entries to tongban_app;
grant select, insert on entries.entries to tongban_app;
grant select, insert, update on entries.heads to tongban_app;
