import { isUniqueViolation, sql, type Queryable } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { addMs, newId, ok, type Branded, type Instant, type Result } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import { countOwnCases } from './count-cases.ts';
import { readKeptByLaw, type KeptByLaw } from './kept-by-law.ts';
import {
  mustShowName,
  refuseCasesOpen,
  refuseUnknown,
  refuseWaiting,
} from './own-data-refusals.ts';

export interface WaitingDeletion {
  readonly requestId: string;
  readonly askedAt: Instant;
  /** From then on it is carried out, once no case runs any more. */
  readonly dueAt: Instant;
}

export interface DeletionOutlook {
  /** So many days a deletion waits before it is carried out. */
  readonly waitsDays: number;
  readonly waiting?: WaitingDeletion;
  readonly openCases: number;
  readonly endedCases: number;
  readonly kept: readonly KeptByLaw[];
}

/** What a deletion would leave, by what law, and whether one is waiting. */
export async function deletionOutlook(
  { db, personRecords, settings }: Pick<IdentityParts, 'db' | 'personRecords' | 'settings'>,
  personId: string,
): Promise<DeletionOutlook> {
  const { open, ended } = await countOwnCases({ db, personRecords }, personId);
  const waiting = await findWaiting(db, personId);
  const kept = (await readKeptByLaw()).filter(({ code }) => code !== 'cases' || open + ended > 0);
  const waitsDays = Math.ceil(settings.deletionCoolingMs / dayMs);
  return { waitsDays, ...(waiting && { waiting }), openCases: open, endedCases: ended, kept };
}

const dayMs = 86_400_000;

function findWaiting(db: Queryable, personId: string): Promise<WaitingDeletion | undefined> {
  return db.maybeOne<WaitingDeletion>(sql`
    select request_id as "requestId", asked_at as "askedAt", due_at as "dueAt"
      from identity.data_requests
     where person_id = ${personId} and kind = 'deletion' and status = 'waiting'
  `);
}

/** The person wants the account and its data gone (个人信息保护法 Art 47). It waits, so that a thief of a phone destroys nothing. */
export async function askDeletion(
  parts: IdentityParts,
  { person, device }: { person: PersonActor; device: string },
): Promise<Result<WaitingDeletion>> {
  const { db, clock, settings, personRecords } = parts;
  const { personId } = person;
  const shown = await mustShowName(parts, person);
  if (!shown.ok) return shown;
  const { open } = await countOwnCases({ db, personRecords }, personId);
  if (open > 0) return refuseCasesOpen(open);
  const askedAt = clock();
  const dueAt = addMs(askedAt, settings.deletionCoolingMs);
  const requestId = newId<Branded<'DataRequestId'>>();
  try {
    await db.transaction(async (tx) => {
      await tx.run(sql`
        insert into identity.data_requests (request_id, person_id, kind, status, asked_at, due_at)
        values (${requestId}, ${personId}, 'deletion', 'waiting', ${askedAt}, ${dueAt})
      `);
      await tell(tx, parts, { kind: 'deletion-asked', personId, device });
    });
  } catch (error) {
    if (isUniqueViolation(error, 'data_requests_one_deletion')) return refuseWaiting();
    throw error;
  }
  return ok({ requestId, askedAt, dueAt });
}

/** Taken back while it waits: nothing was touched. */
export async function withdrawDeletion(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  { requestId, personId }: { requestId: string; personId: string },
): Promise<Result<void>> {
  const withdrawn = await db.run(sql`
    update identity.data_requests set status = 'withdrawn', settled_at = ${clock()}
     where request_id = ${requestId} and person_id = ${personId}
       and kind = 'deletion' and status = 'waiting'
  `);
  return withdrawn === 1 ? ok(undefined) : refuseUnknown();
}
