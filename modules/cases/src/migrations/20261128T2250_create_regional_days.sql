-- Holidays that only one province has (古尔邦节, 藏历新年, 三月三), as its notices were published to this platform.
create table cases.regional_days (
  province_prefix text        not null,
  year            integer     not null,
  days            jsonb       not null,
  published_at    timestamptz not null,

  constraint regional_days_pkey primary key (province_prefix, year),
  constraint regional_days_province_form check (province_prefix ~ '^[1-8][0-9]$')
);
comment on table cases.regional_days is 'On top of the national days; each notice is an entry calendar/<province>-<year> in the ledger.';

grant select, insert, update on cases.regional_days to tongban_app;
