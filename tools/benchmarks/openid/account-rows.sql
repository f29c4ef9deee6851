-- Accounts of nobody, and what each leaves behind: one statement a table, split at the lines that begin with `-- of`. What is open
-- stays open, so that accounts that were made once can be measured again.
create function pg_temp.hex(n bigint) returns text language sql stable
  return lpad(to_hex(1700000000000 + n), 12, '0');
-- Ids are ordered by time (RFC 9562, version 7), as those of real accounts are: one account a millisecond.
create function pg_temp.account(n bigint) returns uuid language sql stable
  return (substr(pg_temp.hex(n), 1, 8) || '-' || substr(pg_temp.hex(n), 9, 4) || '-7000-8000-' || substr(md5(n::text), 1, 12))::uuid;
create function pg_temp.named(what text, n bigint) returns uuid language sql stable
  return (substr(pg_temp.hex(n), 1, 8) || '-' || substr(pg_temp.hex(n), 9, 4) || '-7000-8000-' || substr(md5(what || n), 1, 12))::uuid;
create function pg_temp.digest(what text) returns bytea language sql stable
  return sha256(convert_to(what, 'UTF8'));
create function pg_temp.token(n bigint) returns text language sql stable
  return rtrim(translate(encode(pg_temp.digest('bench session ' || n), 'base64'), '+/', '-_'), '=');
create function pg_temp.client(n bigint) returns text language sql stable
  return 'bench-' || lpad((n / 5 % 10)::text, 4, '0');
create function pg_temp.sealed(bytes integer) returns bytea language sql stable
  return decode(repeat('ab', bytes), 'hex');

-- of persons
insert into identity.persons
       (person_id, phone_index, phone_sealed, id_number_index, id_number_sealed, name_sealed, real_name_proved_at, created_at,
        last_sign_in_at)
select pg_temp.account(n), 'bench/phone/' || md5('phone' || n), pg_temp.sealed(60), 'bench/number/' || md5('number' || n),
       pg_temp.sealed(68), pg_temp.sealed(60), now() - interval '90 days', now() - interval '180 days', now() - interval '1 day'
  from numbers;

-- of subject_keys
insert into identity.subject_keys (subject_id, wrapped_key)
select pg_temp.account(n), pg_temp.sealed(60) from numbers;

-- of proofs
insert into identity.proofs (proof_id, person_id, level, source, outcome, transaction_id, at, expires_at)
select pg_temp.named(source, n), pg_temp.account(n), level, source, 'match', 'bench', now() - interval '90 days',
       now() + interval '90 days'
  from numbers, (values ('phone', 1), ('population', 2)) as proof (source, level);

-- of devices
insert into identity.devices (person_id, device_hash, label, first_seen_at, last_seen_at, trusted_at)
select pg_temp.account(n), pg_temp.digest('device' || n), 'Chrome · Android', now() - interval '180 days', now(),
       now() - interval '90 days'
  from numbers;

-- of person_passwords
insert into identity.person_passwords (person_id, password_hash, set_at)
select pg_temp.account(n), '$argon2id$v=19$m=19456,t=2,p=1$' || repeat('a', 66), now() - interval '90 days'
  from numbers where n % 4 = 0;

-- of passkeys
insert into identity.passkeys
       (passkey_id, credential, person_id, public_key, sign_count, transports, is_synced, name, created_at)
select pg_temp.named('passkey', n), md5('passkey' || n), pg_temp.account(n), pg_temp.sealed(77), 0, '{internal}', true, '手机',
       now() - interval '90 days'
  from numbers where n % 8 = 0;

-- of upstream_links
insert into identity.upstream_links (upstream_id, subject, person_id, linked_at)
select 'national', md5('upstream' || n), pg_temp.account(n), now() - interval '90 days' from numbers where n % 4 = 0;

-- of consents
insert into identity.consents (consent_id, person_id, client_id, scopes, given_at)
select pg_temp.named('consent', n), pg_temp.account(n), pg_temp.client(n), '{openid,profile}', now() - interval '90 days'
  from numbers where n % 8 = 0;

-- of pairwise_subjects
insert into identity.pairwise_subjects (person_id, sector, subject, epoch, created_at)
select pg_temp.account(n), pg_temp.client(n), md5('subject' || n), 1, now() - interval '90 days' from numbers;

-- of datum_releases
insert into identity.datum_releases (release_id, person_id, client_id, scopes, at)
select pg_temp.named('release', n), pg_temp.account(n), pg_temp.client(n), '{profile}', now() - interval '90 days' from numbers;

-- of logout_notices
insert into identity.logout_notices (notice_id, client_id, session_id, person_id, sid, created_at, sent_at, attempts)
select pg_temp.named('notice', n), pg_temp.client(n), pg_temp.named('over', n), pg_temp.account(n), md5('sid' || n),
       now() - interval '20 days', now() - interval '20 days', 1
  from numbers where n % 5 = 1;

-- of sessions
insert into identity.sessions
       (session_id, token_hash, person_id, level, authenticated_at, created_at, last_seen_at, absolute_until, agent_hash,
        device, ended_at, end_reason)
select pg_temp.named('over', n), pg_temp.digest('over' || n), pg_temp.account(n), 2, ended, ended, ended, ended,
       pg_temp.digest('agent/— · —'), 'Chrome · Android', ended, 'expired'
  from numbers, lateral (select now() - n % 180 * interval '1 day') as past (ended)
union all
select pg_temp.named('open', n), pg_temp.digest(pg_temp.token(n)), pg_temp.account(n), 2, now(), now(), now(),
       now() + interval '10 years', pg_temp.digest('agent/— · —'), 'benchmark', null, null
  from numbers where n % 5 = 0;

-- of openid_authorizations
insert into identity.openid_authorizations (session_id, state)
select pg_temp.named('open', n),
       json_build_object('authorizations', json_build_object(pg_temp.client(n),
         json_build_object('sid', substr(md5('sid' || n), 1, 21), 'grantId', md5('grant' || n))))
  from numbers where n % 5 = 0;

-- of openid_records
insert into identity.openid_records (record_hash, kind, payload, grant_id, person_id, client_id, expires_at)
select pg_temp.digest('Grant:' || md5('grant' || n)), 'Grant',
       json_build_object('iat', extract(epoch from now())::bigint, 'exp', extract(epoch from now())::bigint + 315360000,
         'accountId', pg_temp.account(n), 'clientId', pg_temp.client(n), 'kind', 'Grant',
         'openid', json_build_object('scope', 'openid')),
       md5('grant' || n), pg_temp.account(n), pg_temp.client(n), now() + interval '10 years'
  from numbers where n % 5 = 0
union all
select pg_temp.digest('RefreshToken:' || md5('refresh' || n)), 'RefreshToken',
       json_build_object('accountId', pg_temp.account(n), 'clientId', pg_temp.client(n), 'kind', 'RefreshToken', 'scope', 'openid',
         'grantId', md5('grant' || n), 'padding', repeat('p', 500)),
       md5('grant' || n), pg_temp.account(n), pg_temp.client(n), now() + interval '10 years'
  from numbers where n % 5 = 0;
