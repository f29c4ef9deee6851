-- Questions and sweeps that read a whole table find their rows by an index, and rows that change often have room beside them: the cost stays the same from a thousand accounts to millions.
-- Each index is made while the program starts, some five seconds for a million rows; meanwhile its table is only read.
create index sessions_open_by_end on identity.sessions (absolute_until) where ended_at is null;
create index sessions_ended_by_person on identity.sessions (person_id, created_at desc) where ended_at is not null;
create index phone_codes_by_time on identity.phone_codes (expires_at);
create index lockouts_by_time on identity.lockouts (first_at);
create index logout_notices_settled on identity.logout_notices (coalesce(sent_at, given_up_at));
create index consents_by_person on identity.consents (person_id, given_at desc);
create index upstream_links_by_person on identity.upstream_links (person_id);
create index mandates_by_grantor on identity.mandates (granted_by, granted_at desc);
create index mandates_to_recheck on identity.mandates (greatest(checked_at, asked_at), mandate_id)
  where kind = 'representation' and revoked_at is null;
create index mandates_revoked_untold on identity.mandates (to_on)
  where accepted_at is not null and ended_told_at is null and revoked_at is not null;
create index account_recoveries_by_account on identity.account_recoveries (account_id, asked_at desc);
create index account_mergers_by_closed on identity.account_mergers (closed_id, offered_at desc);
create index passkeys_of_person on identity.passkeys (person_id) where person_id is not null;
drop index identity.passkeys_by_person;

-- What is rewritten at every sign-in or every minute finds room on its own page and touches no index.
alter table identity.persons set (fillfactor = 90);
alter table identity.devices set (fillfactor = 85);
alter table identity.sessions set (fillfactor = 80);
alter table identity.openid_authorizations set (fillfactor = 75);

-- A fifth of a table of millions is too much to leave lying: what was swept is given back after a fiftieth.
alter table identity.sessions set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table identity.openid_records set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table identity.openid_authorizations set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table identity.logout_notices set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table identity.allowances set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
