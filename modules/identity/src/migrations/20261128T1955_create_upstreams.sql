-- People arrive signed in from other platforms, such as the national one.
create table identity.upstream_links (
  upstream_id text        not null,
  subject     text        not null,
  person_id   uuid        not null,
  linked_at   timestamptz not null,

  constraint upstream_links_pkey primary key (upstream_id, subject),
  constraint upstream_links_one_a_person unique (upstream_id, person_id),
  constraint upstream_links_of_person foreign key (person_id) references identity.persons (person_id)
);
comment on table identity.upstream_links is 'By which name another platform knows a person. The person may take a link away.';

create table identity.upstream_sign_ins (
  state_hash   bytea       not null,
  upstream_id  text        not null,
  browser_hash bytea       not null,
  nonce        text        not null,
  verifier     text        not null,
  return_to    text        not null,
  link_person  uuid,
  expires_at   timestamptz not null,
  used_at      timestamptz,

  constraint upstream_sign_ins_pkey primary key (state_hash)
);
create index upstream_sign_ins_by_time on identity.upstream_sign_ins (expires_at);
comment on column identity.upstream_sign_ins.browser_hash is
  'Of the cookie of the browser that began: nobody finishes a sign-in that somebody else began.';

create table identity.upstream_sessions (
  session_id  uuid not null,
  upstream_id text not null,
  sid         text,
  subject     text not null,

  constraint upstream_sessions_pkey primary key (session_id)
);
create index upstream_sessions_by_sid on identity.upstream_sessions (upstream_id, sid);
create index upstream_sessions_by_subject on identity.upstream_sessions (upstream_id, subject);
comment on table identity.upstream_sessions is 'Sessions opened by another platform; they end when that platform says so.';

alter table identity.persons add column real_name_source text not null default 'population';
alter table identity.persons add constraint persons_real_name_source_known
  check (real_name_source in ('population', 'upstream'));
comment on column identity.persons.real_name_source is
  'What another platform asserted opens the level of that sign-in and no later one: only a proof of our own carries over.';

alter table identity.proofs drop constraint proofs_source_known;
alter table identity.proofs add constraint proofs_source_known
  check (source in ('phone', 'population', 'network-identity', 'upstream'));

grant select, insert, delete on identity.upstream_links to tongban_app;
grant select, insert, update, delete on identity.upstream_sign_ins to tongban_app;
grant select, insert, update, delete on identity.upstream_sessions to tongban_app;
