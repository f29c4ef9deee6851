import { isUniqueViolation } from '@tongban/database';
import { isLedgerConflict } from '@tongban/ledger';
import { ok, refuse, type Result } from '@tongban/kernel';
import { mergerFault, refuseMerger } from '../merging/merge-by-officers.ts';
import type { IdentityParts, OfficerAppointment } from '../parts.ts';
import type { AdministrativeAct } from './act.ts';
import { reachesRegion } from './administrator-reach.ts';
import { carryOut, type CarriedOut } from './carry-out.ts';
import { carryOutEntrusted, entrustedAct, notPossibleNow, secretOf } from './entrusted-acts.ts';
import { officerFault } from './officer-fault.ts';
import { possibleFault } from './possible-now.ts';
import { findSubject, record, refuseReach } from './propose-act.ts';
import { serviceTakenFault } from './service-taken.ts';
import { findAct, settleAct } from './store-acts.ts';

export interface Decision {
  readonly actId: string;
  readonly by: string;
  /** Absent: approved. */
  readonly rejectedBecause?: string;
}

/** The second pair of eyes: another person, of another post, within reach; and the system must stand as it stood. */
export async function decideAct(
  parts: IdentityParts,
  { actId, by, rejectedBecause }: Decision,
): Promise<Result<AdministrativeAct & CarriedOut>> {
  const at = parts.clock();
  const appointments = await parts.officers.appointmentsOf(by);
  try {
    const decided = await parts.db.transaction(
      async (tx): Promise<Result<AdministrativeAct & CarriedOut>> => {
        const act = await findAct(tx, actId);
        if (act === undefined) return refuseUnknown();
        if (act.status !== 'proposed') return refuseDecided();
        if (isOwn(act, by)) return refuseSelf();
        if (!reaches(act, appointments)) return refuseReach();
        const settled = { decidedBy: by, decidedAt: at, decisionReason: rejectedBecause ?? null };
        if (rejectedBecause !== undefined) {
          await settleAct(tx, {
            actId: act.actId,
            status: 'rejected',
            by,
            at,
            reason: rejectedBecause,
          });
          await record(tx, act, { type: 'ActRejected', by, at, reason: rejectedBecause });
          if (act.content.kind === 'merge-accounts') {
            await refuseMerger(tx, act.content.mergerId, at);
          }
          return ok({ ...act, ...settled, status: 'rejected' });
        }
        const { clientId } = act;
        const subject =
          act.systemId === null || clientId === null
            ? undefined
            : await findSubject(tx, { clientId, at });
        if ((subject?.version ?? 0) !== act.baseVersion) return refuseChanged();
        const fault =
          possibleFault(act.content, subject) ??
          (await mergerFault(tx, act.content)) ??
          (await officerFault(tx, parts, act.content)) ??
          (await serviceTakenFault(tx, act.content, clientId ?? undefined));
        if (fault !== undefined) return fault;
        const agreed = { ...act, decidedBy: by };
        const entrusted = await carryOutEntrusted(tx, parts, agreed, at);
        if (!entrusted.ok) return { ok: false, refusal: notPossibleNow(entrusted.refusal) };
        await settleAct(tx, { actId: act.actId, status: 'approved', by, at, reason: null });
        await record(tx, act, { type: 'ActApproved', by, at });
        const done = await carryOut(tx, parts, { act: agreed, subject, at });
        return ok({
          ...act,
          ...settled,
          ...done,
          ...secretOf(entrusted.value),
          status: 'approved',
        });
      },
    );
    if (decided.ok && decided.value.status === 'approved') {
      await entrustedAct(parts.entrusted, decided.value.content)?.afterwards?.();
    }
    return decided;
  } catch (error) {
    if (isUniqueViolation(error, 'relying_systems_one_client_id')) return refuseName();
    if (isLedgerConflict(error)) return refuseChanged();
    throw error;
  }
}

/** Nobody decides what they proposed, nor about their own keys, account or posts. */
function isOwn({ proposedBy, content }: AdministrativeAct, officerId: string): boolean {
  return proposedBy === officerId || ('officerId' in content && content.officerId === officerId);
}

function reaches(
  { regionCode }: AdministrativeAct,
  appointments: readonly OfficerAppointment[],
): boolean {
  return reachesRegion(appointments, 'security-administrator', regionCode);
}

export type ActAction = 'approve' | 'reject' | 'withdraw';

/** What an officer may do with an act now. Served with each act; the console shows exactly these. */
export function availableActions(
  act: AdministrativeAct,
  { officerId, appointments }: ActReader,
): ActAction[] {
  if (act.status !== 'proposed') return [];
  if (act.proposedBy === officerId) return ['withdraw'];
  return !isOwn(act, officerId) && reaches(act, appointments) ? ['approve', 'reject'] : [];
}

export interface ActReader {
  readonly officerId: string;
  readonly appointments: readonly OfficerAppointment[];
}

export function refuseUnknown() {
  return refuse('identity/act-not-found', {
    zh: '没有这项管理操作。',
    en: 'There is no such act.',
  });
}

export function refuseDecided() {
  return refuse('identity/act-decided', {
    zh: '这项操作已有人处理。',
    en: 'Somebody has decided this already.',
  });
}

function refuseSelf() {
  return refuse('identity/approver-not-another', {
    zh: '提出的人不能自己批准。',
    en: 'Whoever proposed it cannot approve it.',
  });
}

function refuseChanged() {
  return refuse('identity/changed-meanwhile', {
    zh: '提出之后情况已有变化，请重新提出。',
    en: 'It has changed since this was proposed. Propose it again.',
  });
}

function refuseName() {
  return refuse('identity/contract-faulty', {
    zh: '系统标识已被占用。',
    en: 'This client id is taken.',
  });
}
