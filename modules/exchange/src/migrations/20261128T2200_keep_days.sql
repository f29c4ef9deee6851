-- The daily comparison: who asked for a reconciliation and what it found by kind, and the account of each day with a destination.
alter table exchange.reconciliations
  add column made_by text not null default 'operator',
  add column opened integer not null default 0,
  add column counts jsonb not null default '{}';
alter table exchange.reconciliations alter column made_by drop default;
comment on column exchange.reconciliations.counts is 'How many differences of each kind; differences names the first ten thousand.';

create table exchange.day_accounts (
  destination text        not null,
  day         date        not null,
  checked_at  timestamptz not null,
  verdict     text        not null,
  generated   bigint      not null,
  acknowledged bigint     not null,
  rejected    bigint      not null,
  pending     bigint      not null,
  held_there  bigint,

  constraint day_accounts_pkey primary key (destination, day),
  constraint day_accounts_of_a_destination foreign key (destination) references exchange.destinations,
  constraint day_accounts_verdict check (verdict in ('equal', 'differs', 'unsettled', 'unanswered')),
  constraint day_accounts_add_up check (generated = acknowledged + rejected + pending)
);
comment on table exchange.day_accounts is 'What became of the rows of a day, and how many of them the other side says it holds.';
grant select, insert, update on exchange.day_accounts to tongban_app;
