-- A table with every kind of rule that the tests break.
create table accounts.accounts (
  account_id uuid        not null,
  number     bigint      not null,
  opened_on  date        not null,
  changed_at timestamptz not null default now(),
  facts      jsonb       not null default '{}',
  constraint accounts_pkey primary key (account_id),
  constraint accounts_number_unique unique (number),
  constraint accounts_number_positive check (number > 0)
);
grant usage on schema accounts to tongban_app;
grant select, insert, update on accounts.accounts to tongban_app;
