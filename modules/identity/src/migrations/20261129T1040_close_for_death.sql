-- The population register says who has died: the account is closed, and open again when the notice was wrong.
alter table identity.persons add column died_on date;
alter table identity.persons add constraint persons_dead_is_closed check (died_on is null or disabled_at is not null);
comment on column identity.persons.died_on is
  'As the population register has it. The account is closed: sessions, ways in, consents and mandates are over (民法典 Arts 13, 173).';

create table identity.vital_status_feed (
  only_one boolean not null default true,
  sequence bigint  not null,
  heard_at timestamptz not null,

  constraint vital_status_feed_pkey primary key (only_one),
  constraint vital_status_feed_only_one check (only_one)
);
comment on table identity.vital_status_feed is 'How far the notices of the population register were carried out.';

grant select, insert, update on identity.vital_status_feed to tongban_app;
