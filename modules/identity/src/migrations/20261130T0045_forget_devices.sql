-- A browser nobody has signed in with for long is forgotten. Which month it was last seen in changes once a month: a sign-in goes on
-- touching no index. The table is written anew while the program starts, some twenty seconds for five million rows.
alter table identity.devices
  add column seen_in date not null generated always as (date_trunc('month', last_seen_at at time zone 'UTC')::date) stored;
create index devices_by_month on identity.devices (seen_in);
comment on column identity.devices.seen_in is 'The month of last_seen_at, by which the sweep finds what is old.';
