import { randomInt } from 'node:crypto';
import { sql, type Queryable } from '@tongban/database';
import type { AssuranceLevel, PersonActor } from '@tongban/http';
import { addMs, newId, ok, refuse, type Branded, type Instant, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { enterKnownPerson, type EnteredAgain } from '../persons/enter-known-person.ts';
import type { Device } from '../sessions/device.ts';
import { hashOfToken, newSessionToken } from '../sessions/session-token.ts';

export type ScanId = Branded<'ScanId'>;

export interface StartedScan {
  readonly scanId: ScanId;
  /** In the picture, for the phone. */
  readonly scanToken: string;
  /** For the browser that waits, and nobody else: the picture alone opens nothing. */
  readonly waitToken: string;
  /** Two digits to be typed on the phone. */
  readonly number: string;
  readonly expiresAt: Instant;
}

/** A screen asks to be signed in from a phone. */
export async function startScan(
  { db, clock, settings }: IdentityParts,
  { device }: { device: Device },
): Promise<StartedScan> {
  const scanId = newId<ScanId>();
  const [scanToken, waitToken] = [newSessionToken(), newSessionToken()];
  const number = randomInt(10, 100);
  const expiresAt = addMs(clock(), settings.scan.validMs);
  await db.run(sql`
    insert into identity.scan_sign_ins
           (scan_id, scan_hash, wait_hash, number, device, agent_hash, expires_at)
    values (${scanId}, ${hashOfToken(scanToken)}, ${hashOfToken(waitToken)}, ${number}, ${device.label},
            ${Buffer.from(device.agentHash)}, ${expiresAt})
  `);
  return { scanId, scanToken, waitToken, number: String(number), expiresAt };
}

/** What the phone shows before anybody agrees: which screen asks. */
export async function readScan(
  { db, clock }: IdentityParts,
  { scanToken }: { scanToken: string },
): Promise<Result<{ device: string; expiresAt: Instant }>> {
  const row = await openScan(db, { scanToken, at: clock() });
  return row === undefined ? refuseOver() : ok(row);
}

/** The person on the phone agrees, and shows by the number that the screen is in front of them. */
export async function approveScan(
  { db, clock, settings }: IdentityParts,
  { scanToken, number, person }: { scanToken: string; number: string; person: PersonActor },
): Promise<Result<void>> {
  const at = clock();
  const tried = await db.maybeOne<{ isRight: boolean }>(sql`
    update identity.scan_sign_ins
       set tries = tries + 1,
           person_id = case when number::text = ${number} then ${person.personId}::uuid end,
           level = case when number::text = ${number} then ${Math.min(person.assuranceLevel, 2)}::smallint end,
           authenticator = case when number::text = ${number} then ${Math.min(person.authenticator ?? 1, 2)}::smallint end,
           approved_at = case when number::text = ${number} then ${at}::timestamptz end
     where scan_hash = ${hashOfToken(scanToken)} and expires_at > ${at}
       and approved_at is null and declined_at is null and tries < ${settings.scan.tries}
    returning approved_at is not null as "isRight"
  `);
  if (tried === undefined) return refuseOver();
  return tried.isRight ? ok(undefined) : refuseNumber();
}

export async function declineScan(
  { db, clock }: IdentityParts,
  { scanToken }: { scanToken: string },
): Promise<Result<void>> {
  const at = clock();
  const declined = await db.run(sql`
    update identity.scan_sign_ins set declined_at = ${at}
     where scan_hash = ${hashOfToken(scanToken)} and expires_at > ${at} and approved_at is null
       and declined_at is null
  `);
  return declined === 0 ? refuseOver() : ok(undefined);
}

export interface Waiting {
  readonly scanId: string;
  readonly waitToken: string;
  readonly device: Device;
  readonly formerToken?: string | undefined;
}

/** The screen asks whether the phone has agreed. Undefined: not yet. The agreement opens one session, in that browser. */
export function finishScan(
  parts: IdentityParts,
  { scanId, waitToken, device, formerToken }: Waiting,
): Promise<Result<EnteredAgain | undefined>> {
  const at = parts.clock();
  return parts.db.transaction(async (tx): Promise<Result<EnteredAgain | undefined>> => {
    const taken = await tx.maybeOne<Agreed>(sql`
      update identity.scan_sign_ins set used_at = ${at}
       where scan_id = ${scanId} and wait_hash = ${hashOfToken(waitToken)} and used_at is null
         and approved_at is not null and expires_at > ${at}
         and agent_hash = ${Buffer.from(device.agentHash)}
      returning person_id as "personId", level, authenticator
    `);
    if (taken === undefined) {
      return (await isWaiting(tx, { scanId, waitToken, at })) ? ok(undefined) : refuseOver();
    }
    return enterKnownPerson(tx, parts, {
      personId: taken.personId,
      means: ['swk', 'mca'],
      // No more than what the phone itself was signed in by.
      authenticator: taken.authenticator,
      isVouched: true,
      device,
      formerToken,
      at,
      mostLevel: taken.level,
    });
  });
}

interface Agreed {
  readonly personId: string;
  readonly level: AssuranceLevel;
  readonly authenticator: 1 | 2;
}

async function isWaiting(
  tx: Queryable,
  { scanId, waitToken, at }: { scanId: string; waitToken: string; at: Instant },
): Promise<boolean> {
  const row = await tx.maybeOne(sql`
    select 1 as one from identity.scan_sign_ins
     where scan_id = ${scanId} and wait_hash = ${hashOfToken(waitToken)} and expires_at > ${at}
       and approved_at is null and declined_at is null
  `);
  return row !== undefined;
}

function openScan(db: Queryable, { scanToken, at }: { scanToken: string; at: Instant }) {
  return db.maybeOne<{ device: string; expiresAt: Instant }>(sql`
    select device, expires_at as "expiresAt" from identity.scan_sign_ins
     where scan_hash = ${hashOfToken(scanToken)} and expires_at > ${at} and approved_at is null
       and declined_at is null
  `);
}

function refuseOver() {
  return refuse('identity/scan-over', {
    zh: '二维码已过期、已使用或已拒绝，请在电脑上刷新后重新扫码。',
    en: 'The code is over, used or was declined. Show a new one on the screen and scan it again.',
  });
}

function refuseNumber() {
  return refuse('identity/scan-number-not-right', {
    zh: '数字与电脑上显示的不一致。如果不是您本人在登录，请点“不是我”。',
    en: 'The number is not the one on the screen. If it is not you who is signing in, decline.',
  });
}
