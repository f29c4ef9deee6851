import { sql, type Sql } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { dayOf, newId, ok, type Branded, type Instant, type Result } from '@tongban/kernel';
import { listGiven, listReceived } from '../mandates/mandate-rows.ts';
import { agentIndexOf } from '../mandates/answer-mandate.ts';
import { viewMandate } from '../mandates/view-mandate.ts';
import { listKnownSystems } from '../openid/known-systems.ts';
import { formerAccounts } from '../merging/accounts-of-person.ts';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { tell } from '../devices/meet-device.ts';
import { takeAllowance } from '../store/take-allowance.ts';
import { mostCopiedRows, recordsOf, type OwnRecords } from './person-records.ts';
import { mustShowName, refuseTooMany } from './own-data-refusals.ts';

export interface OwnCopy {
  readonly madeAt: Instant;
  readonly records: readonly OwnRecords[];
}

/**
 * What the platform holds of the person, with what was filed in accounts that were merged into this one; in a form that machines read
 * (个人信息保护法 Art 45: 查阅、复制、转移). That it was taken is itself on record, and told.
 */
export async function copyOwnData(
  parts: IdentityParts,
  { person, device }: { person: PersonActor; device: string },
): Promise<Result<OwnCopy>> {
  const { db, clock, settings, personRecords } = parts;
  const at = clock();
  const { personId } = person;
  const shown = await mustShowName(parts, person);
  if (!shown.ok) return shown;
  const wait = await takeAllowance(db, settings.copies, { subject: personId, at });
  if (wait !== undefined) return refuseTooMany(wait);
  const own = await ownRecords(parts, personId);
  const elsewhere = await personRecords.copy(personId);
  const former = await formerAccounts(db, personId);
  const formerly = await Promise.all(former.map((accountId) => personRecords.copy(accountId)));
  await db.transaction(async (tx) => {
    await tx.run(sql`
      insert into identity.data_requests (request_id, person_id, kind, status, asked_at, due_at, settled_at)
      values (${newId<Branded<'DataRequestId'>>()}, ${personId}, 'copy', 'done', ${at}, ${at}, ${at})
    `);
    await tell(tx, parts, { kind: 'data-copied', personId, device });
  });
  return ok({
    madeAt: at,
    records: [...own, ...elsewhere, ...formerly.flat().filter(({ rows }) => rows.length > 0)],
  });
}

const sessionColumns: Sql = sql`
  device, created_at as "signedInAt", last_seen_at as "lastSeenAt", level, means, ended_at as "endedAt",
  end_reason as "endReason"`;

async function ownRecords(parts: IdentityParts, personId: string): Promise<OwnRecords[]> {
  const { db } = parts;
  const limit = mostCopiedRows + 1;
  const details = await readOwnDetails(parts, personId);
  const proofs = await db.many<object>(sql`
    select level, source, outcome, at, expires_at as "expiresAt" from identity.proofs
     where person_id = ${personId} order by at desc limit ${limit}
  `);
  const sessions = await db.many<object>(sql`
    (select ${sessionColumns} from identity.sessions
      where person_id = ${personId} and ended_at is null order by created_at desc limit ${limit})
    union all
    (select ${sessionColumns} from identity.sessions
      where person_id = ${personId} and ended_at is not null order by created_at desc limit ${limit})
     order by "signedInAt" desc limit ${limit}
  `);
  const devices = await db.many<object>(sql`
    select label, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt" from identity.devices
     where person_id = ${personId} order by last_seen_at desc limit ${limit}
  `);
  const passkeys = await db.many<object>(sql`
    select name, is_synced as "isSynced", created_at as "createdAt", last_used_at as "lastUsedAt",
           removed_at as "removedAt"
      from identity.passkeys where person_id = ${personId} order by created_at desc limit ${limit}
  `);
  const consents = await db.many<object>(sql`
    select client_id as "clientId", scopes, given_at as "givenAt", withdrawn_at as "withdrawnAt"
      from identity.consents where person_id = ${personId} order by given_at desc limit ${limit}
  `);
  const releases = await db.many<object>(sql`
    select client_id as "clientId", scopes, at from identity.datum_releases
     where person_id = ${personId} order by at desc limit ${limit}
  `);
  const requests = await db.many<object>(sql`
    select kind, status, asked_at as "askedAt", settled_at as "settledAt" from identity.data_requests
     where person_id = ${personId} order by asked_at desc limit ${limit}
  `);
  const systems = await listKnownSystems(db, personId);
  return [
    recordsOf('account', { zh: '账户', en: 'Account' }, details === undefined ? [] : [details]),
    recordsOf('proofs', { zh: '身份核验', en: 'Proofs of identity' }, proofs),
    recordsOf('sessions', { zh: '登录', en: 'Sign-ins' }, sessions),
    recordsOf('devices', { zh: '设备', en: 'Devices' }, devices),
    recordsOf('passkeys', { zh: '通行密钥', en: 'Passkeys' }, passkeys),
    recordsOf('mandates', { zh: '授权委托', en: 'Mandates' }, await mandatesOf(parts, personId)),
    recordsOf('systems', { zh: '认识您的系统', en: 'Systems that know you' }, systems),
    recordsOf('consents', { zh: '同意', en: 'Consents' }, consents),
    recordsOf('releases', { zh: '向系统提供的信息', en: 'Data given to systems' }, releases),
    recordsOf('requests', { zh: '您的请求', en: 'Your requests' }, requests),
  ];
}

async function mandatesOf(parts: IdentityParts, personId: string): Promise<readonly object[]> {
  const on = dayOf(parts.clock());
  const given = await listGiven(parts.db, personId);
  const agent = await agentIndexOf(parts, personId);
  const received = await listReceived(parts.db, { personId, agent });
  return Promise.all(
    [...given, ...received].map((row) => viewMandate(parts, row, { on, viewerId: personId })),
  );
}
