-- The one book of everything that happened. Append-only: PostgreSQL itself refuses to change or remove a row.

-- Partition key: the stream's own name. A unique (stream, version) must hold over the whole book, and PostgreSQL
-- checks uniqueness only inside a partition, so the month of recording cannot be the key: the versions of one
-- stream would lie in several months. Streams of cases and read receipts are named by UUIDv7, which begins with
-- the millisecond it was made: a range of names is a month of births. All of a stream lies in one partition, a
-- month can be detached when its cases are archived, and inserts go to the right-hand edge of small indexes.
-- Streams with other names (calendar/2027, flow/T04) are few and share the default partition.
create sequence ledger.entries_seq as bigint cache 1;

create table ledger.entries (
  seq            bigint      not null default nextval('ledger.entries_seq'),
  stream         text collate "C" not null,
  version        integer     not null,
  type           text        not null,
  at             timestamptz not null,
  actor          text        not null,
  on_behalf_of   text,
  flow_hash      text,
  data           jsonb       not null,
  prev_hash      bytea       not null,
  hash           bytea       not null,
  command_id     text,
  command_part   smallint    not null default 1,
  command_digest bytea,
  xid            xid8        not null default pg_current_xact_id(),
  recorded_at    timestamptz not null default now(),

  constraint entries_pkey primary key (stream, version),
  constraint entries_version_positive check (version > 0),
  constraint entries_stream_named check (stream ~ '^[a-z-]+/[^/]+$'),
  constraint entries_hashes_whole check (length(hash) = 32 and length(prev_hash) = 32)
) partition by range (stream);

comment on table ledger.entries is 'Append-only, one hash chain a stream. Names are references: no personal data.';
comment on column ledger.entries.at is 'When it happened, as the rules were told.';
comment on column ledger.entries.recorded_at is 'When it was written, by the server''s clock.';
comment on column ledger.entries.xid is 'With seq the order of reading: rows below the oldest running transaction are final.';
comment on column ledger.entries.command_part is 'Counts the entries of one command; the first carries its uniqueness.';
comment on column ledger.entries.command_digest is 'What the command said, so that its id cannot be used for something else.';

create unique index entries_command_once on ledger.entries (stream, command_id) where command_part = 1;
create index entries_in_order on ledger.entries (xid, seq);

create table ledger.entries_other partition of ledger.entries default;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % is refused.', tg_op
    using errcode = 'insufficient_privilege';
end
$$;

create trigger entries_append_only before update or delete on ledger.entries
  for each row execute function ledger.refuse_change();
create trigger entries_not_truncated before truncate on ledger.entries
  for each statement execute function ledger.refuse_change();
create trigger entries_other_not_truncated before truncate on ledger.entries_other
  for each statement execute function ledger.refuse_change();

-- The least name a UUIDv7 made from that day on (00:00 in Shanghai) can have in streams of this kind.
create function ledger.first_stream_of(kind text, day date) returns text language sql stable as $$
  select kind || '/' || substr(hex, 1, 8) || '-' || substr(hex, 9, 4)
    from (select lpad(to_hex((extract(epoch from day::timestamp at time zone 'Asia/Shanghai') * 1000)::bigint),
                      12, '0') as hex) as born
$$;

-- Opens the partitions of a month; says whether any was opened. A month whose rows already lie in the default
-- partition stays there: nothing in the book is moved.
create function ledger.open_month(month date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kind     text;
  name     text;
  first    date := date_trunc('month', month)::date;
  next     date := (date_trunc('month', month) + interval '1 month')::date;
  low      text;
  high     text;
  opened   boolean := false;
begin
  foreach kind in array array['case', 'read'] loop
    name := 'entries_' || kind || '_' || to_char(first, 'YYYYMM');
    low  := ledger.first_stream_of(kind, first);
    high := ledger.first_stream_of(kind, next);
    continue when to_regclass('ledger.' || name) is not null;
    continue when exists (
      select from ledger.entries_other where stream >= low collate "C" and stream < high collate "C");
    execute format('create table ledger.%I partition of ledger.entries for values from (%L) to (%L)',
                   name, low, high);
    execute format('create trigger %I before truncate on ledger.%I
                      for each statement execute function ledger.refuse_change()',
                   name || '_not_truncated', name);
    opened := true;
  end loop;
  return opened;
end
$$;

select ledger.open_month((now() + make_interval(months => ahead))::date) from generate_series(0, 3) as ahead;

-- One signed root for everything new since the root before it.
create table ledger.roots (
  number     integer     not null,
  through_xid xid8       not null,
  through_seq bigint     not null,
  entries    bigint      not null,
  root       bytea       not null,
  previous   bytea       not null,
  key_id     text        not null,
  signature  bytea       not null,
  sealed_at  timestamptz not null,

  constraint roots_pkey primary key (number),
  constraint roots_number_positive check (number > 0)
);

comment on table ledger.roots is 'Merkle roots over the hashes of new entries, in the order of (xid, seq), each signed.';

create trigger roots_append_only before update or delete on ledger.roots
  for each row execute function ledger.refuse_change();
create trigger roots_not_truncated before truncate on ledger.roots
  for each statement execute function ledger.refuse_change();

grant usage on schema ledger to tongban_app;
grant select, insert on ledger.entries, ledger.roots to tongban_app;
grant usage on sequence ledger.entries_seq to tongban_app;
revoke execute on function ledger.open_month(date) from public;
grant execute on function ledger.open_month(date) to tongban_app;
