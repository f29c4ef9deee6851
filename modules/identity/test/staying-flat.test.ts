import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql, type Database, type Transaction } from '@tongban/database';
import { newId, type Instant } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { testClock, testDatabase } from '@tongban/testing';
import { identityMigrations, tidyIdentity } from '../src/index.ts';
import { listGiven, listReceived } from '../src/mandates/mandate-rows.ts';
import { withdrawConsent } from '../src/openid/consents.ts';
import { listKnownSystems } from '../src/openid/known-systems.ts';
import { listEndings } from '../src/queries/list-endings.ts';
import { listSessions } from '../src/queries/list-sessions.ts';
import { endTies } from '../src/persons/end-ties.ts';
import { endSessions } from '../src/sessions/end-sessions.ts';

const others = 20_000;
const somebody = newId();
const at = '2026-03-02T01:00:00.000Z' as Instant;

describe('what one person asks', () => {
  const tidying: (() => unknown)[] = [];
  let db: Database;
  before(async () => {
    const t = { after: (work: () => unknown) => void tidying.push(work) };
    ({ db } = await testDatabase(t as never, [ledgerMigrations, identityMigrations]));
    await fillWithOthers(db);
  });
  after(async () => {
    for (const work of tidying.toReversed()) await work();
  });

  const questions: Readonly<Record<string, (tx: Transaction) => Promise<unknown>>> = {
    'which tokens died lately': (tx) => listEndings(tx),
    'where they are signed in': (tx) =>
      listSessions(tx, { owner: { personId: somebody }, idleMs: 1_800_000, at }),
    'which systems know them': (tx) => listKnownSystems(tx, somebody),
    'whom they let act': (tx) => listGiven(tx, somebody),
    'for whom they act': (tx) =>
      listReceived(tx, { personId: somebody, agent: { number: 'a number', name: 'a name' } }),
    'to be signed out everywhere': (tx) =>
      endSessions(tx, { owner: { personId: somebody }, reason: 'signed-out', at }),
    'to withdraw what they agreed to': (tx) =>
      withdrawConsent(tx, { personId: somebody, clientId: 'a-system', at }),
    'to close the account': (tx) => endTies(tx, somebody, at),
    'to end one session': (tx) => endSessions(tx, { sessionId: newId(), reason: 'signed-out', at }),
  };
  for (const [name, ask] of Object.entries(questions)) {
    it(`reads nobody else's rows: ${name}`, async () => {
      // As after five uses of a kept plan, which knows nothing of the values.
      const read = await db.transaction(async (tx) => {
        await tx.run(sql`set local plan_cache_mode = force_generic_plan`);
        const before = await rowsRead(tx);
        await ask(tx);
        return (await rowsRead(tx)) - before;
      });
      assert.ok(read < others / 20, `${read} rows were read`);
    });
  }

  it('leaves nothing to the next sweep, however much was over, and takes nothing that is alive', async () => {
    await db.run(sql`
      insert into identity.openid_records (record_hash, kind, payload, expires_at)
      select sha256(n::text::bytea), 'AccessToken', '{}'::json, now() - interval '1 hour' from generate_series(1, 25_000) as n
      union all select '\\x00'::bytea, 'AccessToken', '{}'::json, now() + interval '1 hour'
    `);
    await db.run(sql`
      insert into identity.upstream_sessions (session_id, upstream_id, subject)
      select session_id, 'national', session_id::text from identity.sessions
    `);
    const { run } = tidyIdentity({ db, clock: testClock('2026-03-02T01:00:00Z') });
    const signal = AbortSignal.timeout(60_000);
    await run({}, { attempt: 1, jobId: '1', isLastAttempt: false, signal });
    const left = await db.one(sql`
      select (select count(*) from identity.openid_records) as records,
             (select count(*) from identity.session_endings) as endings,
             (select count(*) from identity.devices) as devices,
             (select count(*) from identity.sessions) as sessions,
             (select count(*) from identity.upstream_sessions) as arrivals
    `);
    assert.deepEqual(left, {
      records: 2 * others + 1,
      endings: 0,
      devices: others,
      sessions: others,
      arrivals: others,
    });
  });
});

/** On this connection and not yet counted elsewhere: what is read between two calls in one transaction is the difference. */
async function rowsRead(tx: Transaction): Promise<number> {
  const { rows } = await tx.one<{ rows: number }>(sql`
    select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::int as rows
      from pg_stat_xact_user_tables where schemaname = 'identity'
  `);
  return rows;
}

/**
 * As many others as it takes for a read of all of them to be seen; half of their sessions ended more than 190 days ago, half of their
 * browsers were last seen more than 400 days ago.
 */
async function fillWithOthers(db: Database): Promise<void> {
  await db.run(sql`
    insert into identity.devices (person_id, device_hash, label, first_seen_at, last_seen_at)
    select gen_random_uuid(), '\\x00', 'test', seen, seen from generate_series(1, ${2 * others}::int) as n,
           lateral (select timestamptz '2026-03-02 00:00Z' - (n % 2) * interval '500 days') as last (seen)
  `);
  await db.run(sql`
    insert into identity.openid_records (record_hash, kind, payload, grant_id, person_id, client_id, expires_at)
    select sha256((kind || n)::bytea), kind, '{}'::json, n::text, md5('person' || n)::uuid, 'a-system', now() + interval '1 hour'
      from generate_series(1, ${others}::int) as n cross join (values ('Grant'), ('AccessToken')) as kinds (kind)
  `);
  await db.run(sql`
    insert into identity.sessions
           (session_id, token_hash, person_id, level, authenticated_at, created_at, last_seen_at, absolute_until, agent_hash,
            device, ended_at, end_reason)
    select gen_random_uuid(), sha256(n::text::bytea), gen_random_uuid(), 1, begun, begun, begun, begun + interval '1 day',
           '\\x00', 'test', case when n % 2 = 0 then begun end, case when n % 2 = 0 then 'expired' end
      from generate_series(1, ${2 * others}::int) as n,
           lateral (select timestamptz '2026-03-02 00:00Z' - (1 - n % 2) * interval '200 days') as opened (begun)
  `);
  await db.run(sql`
    insert into identity.session_endings (token_hash, ended_at)
    select sha256(n::text::bytea), clock_timestamp() - interval '1 hour' from generate_series(1, ${others}::int) as n
  `);
  await db.run(sql`
    insert into identity.cas_sign_ons (session_id, ticket, client_id, opened_at)
    select session_id, 'ticket', 'a-system', ${at} from identity.sessions where ended_at is null
  `);
  await db.run(sql`
    insert into identity.mandates
           (mandate_id, kind, mandator_kind, mandator_id, granted_by, agent_index, agent_name_index, agent_sealed, agent_id,
            items, branches, from_on, to_on, granted_at, accepted_at)
    select gen_random_uuid(), 'mandate', 'person', mandator, mandator, n::text, n::text, '\\x00', gen_random_uuid(), '{}', '{}',
           '2026-01-01', '2026-12-31', ${at}, ${at}
      from generate_series(1, ${others}::int) as n, lateral (select md5('mandator' || n)::uuid as mandator) as one
  `);
}
