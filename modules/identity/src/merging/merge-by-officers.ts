import type { Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { ActContent, AdministrativeAct } from '../administration/act.ts';
import type { IdentityParts } from '../parts.ts';
import { accountsAreOpen, mergeAccounts } from './merge-accounts.ts';
import { lockMerger, setMergerStatus } from './merger-rows.ts';
import { mergerNotFound } from './merging-refusals.ts';

/** In the notice to the person, where a browser would stand. */
const byOfficers = '窗口核对 / at a window';

/** Two officers have looked at the documents of both: the second's approval merges the accounts. */
export async function mergeByOfficers(
  tx: Transaction,
  parts: Pick<IdentityParts, 'personRecords' | 'tellPerson'>,
  { act, mergerId, at }: { act: AdministrativeAct; mergerId: string; at: Instant },
): Promise<void> {
  const merger = await lockMerger(tx, mergerId);
  const keptId = merger?.keptId ?? null;
  if (merger === undefined || keptId === null) {
    throw new Error('A merger that waits has two accounts.');
  }
  const actors = [act.proposedBy, act.decidedBy ?? ''].map((id) => `officer:${id}`);
  const how = { proof: 'officers', actors, transactionId: act.actId } as const;
  await mergeAccounts(tx, parts, { merger, keptId, how, device: byOfficers, at });
}

/** Why it cannot be merged now; asked at the proposal and at the decision. */
export async function mergerFault(tx: Transaction, content: ActContent) {
  if (content.kind !== 'merge-accounts') return undefined;
  const merger = await lockMerger(tx, content.mergerId);
  const { closedId, keptId = null, status } = merger ?? {};
  if (status !== 'waiting' || closedId === undefined || keptId === null) return mergerNotFound();
  return (await accountsAreOpen(tx, [closedId, keptId])) ? undefined : mergerNotFound();
}

export function refuseMerger(tx: Transaction, mergerId: string, at: Instant): Promise<void> {
  return setMergerStatus(tx, mergerId, { status: 'refused', at });
}
