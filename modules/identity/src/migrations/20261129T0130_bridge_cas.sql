-- Old systems that speak CAS 3.0 only: the protocol of a contract, tickets, and which systems a session opened by them.
alter table identity.relying_systems add column protocol text not null default 'openid';
alter table identity.relying_systems add constraint relying_systems_protocol_known check (protocol in ('openid', 'cas'));
-- CAS knows neither keys of a system nor what a person agreed to.
alter table identity.relying_systems add constraint relying_systems_cas_is_modest check (
  protocol <> 'cas' or (federation_level = 1 and maximum_level <= 2 and consent = 'statutory'));
comment on column identity.relying_systems.protocol is
  'openid, or cas for old systems that speak nothing newer. Their redirect addresses are the services of CAS.';

create table identity.cas_tickets (
  ticket_hash    bytea       not null,
  client_id      text        not null,
  service        text        not null,
  session_id     uuid        not null,
  is_new_sign_in boolean     not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,

  constraint cas_tickets_pkey primary key (ticket_hash)
);
create index cas_tickets_by_expiry on identity.cas_tickets (expires_at);
comment on table identity.cas_tickets is
  'Service tickets by digest: for one service, for seconds, used by the first that asks, right or wrong.';

create table identity.cas_sign_ons (
  session_id uuid        not null,
  ticket     text        not null,
  client_id  text        not null,
  opened_at  timestamptz not null,

  constraint cas_sign_ons_pkey primary key (session_id, ticket)
);
comment on table identity.cas_sign_ons is
  'Systems opened by CAS within a session, by the ticket that was used: it opens nothing any more and names the session there at sign-out.';

grant select, insert, update, delete on identity.cas_tickets to tongban_app;
grant select, insert, delete on identity.cas_sign_ons to tongban_app;
