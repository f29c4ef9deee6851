import { parseCitizenId } from '@tongban/citizen-ids';
import type { PersonActor } from '@tongban/http';
import { dayOf, ok, type Instant, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import { accountsAreOpen, mergeAccounts } from './merge-accounts.ts';
import { lockMerger, setMergerStatus } from './merger-rows.ts';
import type { MergerProof } from './merger.ts';
import { mergerNotFound, notOnePerson } from './merging-refusals.ts';
import { isOpen } from './take-account.ts';

export interface Confirmed {
  /** `waiting`: no register could say that both are one person; two officers look at the documents. */
  readonly status: 'done' | 'waiting';
}

/** Who was shown in both accounts says yes, having seen what moves. */
export async function confirmMerger(
  parts: IdentityParts,
  { person, mergerId, device }: { person: PersonActor; mergerId: string; device: string },
): Promise<Result<Confirmed>> {
  const at = parts.clock();
  const { personId: keptId } = person;
  const fresh = requireFresh(person, at, parts.settings.freshMs);
  if (!fresh.ok) return fresh;
  // Asked before the lock: a register may take seconds.
  const before = await parts.db.transaction((tx) => lockMerger(tx, mergerId));
  if (before?.keptId !== keptId || !isOpen(before, at)) return mergerNotFound();
  const judged = await judge(parts, { keptId, closedId: before.closedId, at });
  if (!judged.ok) return judged;
  return parts.db.transaction(async (tx): Promise<Result<Confirmed>> => {
    const merger = await lockMerger(tx, mergerId);
    if (merger?.keptId !== keptId || !isOpen(merger, at)) return mergerNotFound();
    if (!(await accountsAreOpen(tx, [merger.closedId, keptId]))) return mergerNotFound();
    const { proof, regionCode, transactionId } = judged.value;
    if (proof === 'officers') {
      await setMergerStatus(tx, mergerId, { status: 'waiting', at, regionCode });
      return ok({ status: 'waiting' });
    }
    const how = { proof, actors: [`person:${keptId}`], ...(transactionId && { transactionId }) };
    await mergeAccounts(tx, parts, { merger, keptId, how, device, at });
    return ok({ status: 'done' });
  });
}

interface Judgement {
  readonly proof: MergerProof;
  readonly regionCode: string | null;
  readonly transactionId?: string;
}

async function judge(
  parts: IdentityParts,
  { keptId, closedId, at }: { keptId: string; closedId: string; at: Instant },
): Promise<Result<Judgement>> {
  const kept = await readOwnDetails(parts, keptId);
  const closed = await readOwnDetails(parts, closedId);
  if (kept === undefined || closed === undefined) return mergerNotFound();
  if (closed.idNumber === undefined || closed.name === undefined) {
    return ok({ proof: 'no-other-name', regionCode: null });
  }
  if (kept.idNumber === undefined || kept.name === undefined) return mergerNotFound();
  const answer = await parts.verifySamePerson({
    personId: keptId,
    one: { name: kept.name, idNumber: kept.idNumber },
    other: { name: closed.name, idNumber: closed.idNumber },
  });
  if (answer.ok && answer.value.outcome === 'mismatch') return notOnePerson();
  if (answer.ok && answer.value.outcome === 'match') {
    const { transactionId } = answer.value;
    return ok({ proof: 'register', regionCode: null, transactionId });
  }
  return ok({ proof: 'officers', regionCode: provinceOf(kept.idNumber, at) });
}

/** Whose administrators look at it: the province of the number; of others the ministry. */
function provinceOf(idNumber: string, at: Instant): string | null {
  const number = parseCitizenId(idNumber, dayOf(at));
  if (!number.ok || number.value.kind !== 'resident') return null;
  return `${idNumber.slice(0, 2)}0000`;
}
