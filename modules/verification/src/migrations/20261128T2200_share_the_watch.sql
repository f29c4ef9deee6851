-- What the watch over abuse and the rate limits know is known to every process; a slowed system recovers or is released.
alter table verification.tenants add column responsible_organ text;
comment on column verification.tenants.responsible_organ is
  'The organ (unified social credit code) whose officers decide on the contracts of this tenant; absent: the ministry.';

alter table verification.systems
  add column slowed_at   timestamptz,
  add column released_at timestamptz;
comment on column verification.systems.slowed_at is
  'Set by the watch when the share of no match rises; taken back when it has fallen, or by an officer.';
comment on column verification.systems.released_at is
  'When an officer last lifted what the watch had done: answers of before are not held against the system again.';

alter table verification.alarms drop constraint alarms_measure_known;
alter table verification.alarms add constraint alarms_measure_known
  check (measure in ('watched', 'slowed', 'blocked', 'suspended', 'released'));

-- Unlogged: a crash of the database empties them, and everybody starts with a full bucket and a clean slate.
create unlogged table verification.buckets (
  system_no integer          not null,
  tokens    double precision not null,
  at        timestamptz      not null,

  constraint buckets_pkey primary key (system_no)
) with (fillfactor = 50);
comment on table verification.buckets is
  'The token buckets of systems. Processes take portions from here, so that together they let no more pass than agreed.';
grant select, insert, update on verification.buckets to tongban_app;

-- Takes up to `wanted` calls from the bucket of a system, none when not even `least` are there.
create function verification.take_calls(
  system integer, least_calls integer, wanted integer, per_second double precision, burst double precision
) returns table (granted integer, tokens double precision)
  language plpgsql as $$
declare
  filled double precision;
begin
  insert into verification.buckets values (system, burst, clock_timestamp())
  on conflict on constraint buckets_pkey do nothing;
  select least(burst, bucket.tokens + greatest(0, extract(epoch from clock_timestamp() - bucket.at)) * per_second)
    into filled
    from verification.buckets as bucket where bucket.system_no = system for update;
  -- More than ever fit in at once are let through when it is full, and paid off afterwards.
  granted := case when filled >= least(least_calls, burst)
                  then greatest(least_calls, least(wanted, floor(filled)::integer)) else 0 end;
  tokens := filled - granted;
  update verification.buckets as bucket set tokens = filled - granted, at = clock_timestamp()
   where bucket.system_no = system;
  return next;
end
$$;

create unlogged table verification.guesses (
  key       uuid        not null,
  value     uuid        not null,
  system_no integer     not null,
  seen_at   timestamptz not null,

  constraint guesses_pkey primary key (key, value)
);
create index guesses_by_age on verification.guesses using brin (seen_at);
comment on table verification.guesses is
  'Statements that were no match, as keyed digests: what was tried (value) on which name, birth date or number (key).';
grant select, insert, update, delete on verification.guesses to tongban_app;

create table verification.blocks (
  block_no   bigint      not null generated always as identity,
  key        uuid        not null,
  blocked_at timestamptz not null,
  until      timestamptz not null,

  constraint blocks_pkey primary key (key),
  constraint blocks_number_once unique (block_no),
  constraint blocks_end_later check (until > blocked_at)
);
comment on table verification.blocks is
  'Keyed digests of names, birth dates and numbers on which somebody tries what fits: questions about them are refused.';
grant select, insert, update, delete on verification.blocks to tongban_app;

create unlogged table verification.tallies (
  name  text   not null,
  span  bigint not null,
  count bigint not null,

  constraint tallies_pkey primary key (name, span)
) with (fillfactor = 50);
comment on table verification.tallies is
  'Counts of the watch within a minute or a night, over all processes. Names say what and which system, nothing of a person.';
grant select, insert, update, delete on verification.tallies to tongban_app;
