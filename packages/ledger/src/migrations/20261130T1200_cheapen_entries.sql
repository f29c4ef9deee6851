-- Nobody looks into an entry with SQL: its data is kept as it was hashed. Taking a jsonb apart at every writing and putting
-- it together at every reading was a good part of what an entry cost.
alter table ledger.entries alter column data type json using data::json;

-- Most entries that are nobody's command are of clocks; the version they stand on is what makes them unique.
drop index ledger.entries_command_once;
create unique index entries_command_once on ledger.entries (stream, command_id)
  where command_part = 1 and command_id is not null;

-- A kind, one slash and a name: a regular expression took several times as long.
alter table ledger.entries drop constraint entries_stream_named;
alter table ledger.entries add constraint entries_stream_named
  check (stream like '_%/_%' and stream not like '%/%/%');
