import { ok, refuse, type Result } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { AdministrativeAct } from './act.ts';
import { refuseDecided, refuseUnknown } from './decide-act.ts';
import { record } from './propose-act.ts';
import { findAct, settleAct } from './store-acts.ts';

/** Whoever proposed it takes it back before anybody has decided; nothing was done, and that too stands in the book. */
export async function withdrawAct(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  { actId, by, reason }: { actId: string; by: string; reason: string },
): Promise<Result<AdministrativeAct>> {
  const at = clock();
  return db.transaction(async (tx) => {
    const act = await findAct(tx, actId);
    if (act === undefined) return refuseUnknown();
    if (act.proposedBy !== by) return refuseStranger();
    if (act.status !== 'proposed') return refuseDecided();
    await settleAct(tx, { actId: act.actId, status: 'withdrawn', by: null, at, reason });
    await record(tx, act, { type: 'ActWithdrawn', by, at, reason });
    return ok({ ...act, status: 'withdrawn', decidedAt: at, decisionReason: reason });
  });
}

function refuseStranger() {
  return refuse('identity/proposer-only', {
    zh: '只有提出的人可以撤回；其他人可以批准或者不批准。',
    en: 'Only who proposed it may take it back; others approve or refuse it.',
  });
}
