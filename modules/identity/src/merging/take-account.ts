import type { PersonActor } from '@tongban/http';
import { ok, type Instant, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import { takeAllowance } from '../store/take-allowance.ts';
import { lockMerger, lockMergerOfCode, setMergerStatus, takeMerger } from './merger-rows.ts';
import type { Merger } from './merger.ts';
import {
  mergeCodeWrong,
  mergerNotFound,
  mergeSameAccount,
  tooManyMergeCodes,
} from './merging-refusals.ts';
import { readMergeCode } from './offer-account.ts';

/** In the account that is kept: the code shows that the other is theirs too. Nothing moves before it is confirmed. */
export async function takeAccount(
  parts: IdentityParts,
  { person, code }: { person: PersonActor; code: string },
): Promise<Result<Merger>> {
  const at = parts.clock();
  const { personId } = person;
  const fresh = requireFresh(person, at, parts.settings.freshMs);
  if (!fresh.ok) return fresh;
  const wait = await takeAllowance(parts.db, parts.settings.mergeTries, { subject: personId, at });
  if (wait !== undefined) return tooManyMergeCodes(wait);
  return parts.db.transaction(async (tx): Promise<Result<Merger>> => {
    const merger = await lockMergerOfCode(tx, hashOfToken(readMergeCode(code)));
    if (merger === undefined || !isOpen(merger, at)) return mergeCodeWrong();
    if (merger.closedId === personId) return mergeSameAccount();
    if (merger.keptId !== null && merger.keptId !== personId) return mergeCodeWrong();
    await takeMerger(tx, { mergerId: merger.mergerId, keptId: personId });
    return ok({ ...merger, keptId: personId });
  });
}

/** Offered, and its code not too old. */
export function isOpen({ status, expiresAt }: Merger, at: Instant): boolean {
  return status === 'offered' && expiresAt > at;
}

/** Either side changes its mind before anything has moved. */
export function withdrawMerger(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  { mergerId, personId }: { mergerId: string; personId: string },
): Promise<Result<void>> {
  return db.transaction(async (tx): Promise<Result<void>> => {
    const merger = await lockMerger(tx, mergerId);
    if (merger === undefined || ![merger.closedId, merger.keptId].includes(personId)) {
      return mergerNotFound();
    }
    if (merger.status !== 'offered' && merger.status !== 'waiting') return mergerNotFound();
    await setMergerStatus(tx, mergerId, { status: 'withdrawn', at: clock() });
    return ok(undefined);
  });
}
