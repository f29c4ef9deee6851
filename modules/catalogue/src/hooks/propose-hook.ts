import { newId, ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import { decideHook, type HookAddress, type HookRefusalCode } from '../domain/hook.ts';
import { refuseNoItem } from '../revision-refusals.ts';
import {
  closeProposal,
  type HookProposal,
  insertProposal,
  listOpenProposals,
  reopenProposal,
} from './hook-proposal-store.ts';
import { type HookAnswer, hookItem, type HookParts } from './manage-hooks.ts';

type ProposalRefusal = Refusal<
  | HookRefusalCode
  | 'catalogue/item-not-found'
  | 'catalogue/hook-proposed-already'
  | 'catalogue/hook-proposal-not-found'
  | 'catalogue/same-officer'
>;

/** The first of two officers: says with which addresses an item is to be hooked, be it again. */
export async function proposeHook(
  { db, clock, catalogue, publicUrl }: HookParts,
  wish: { itemCode: string; addresses: readonly HookAddress[]; by: string },
): Promise<Result<HookProposal, ProposalRefusal>> {
  const known = catalogue.editing.findItem(wish.itemCode);
  if (known === undefined) return refuseNoItem();
  const decided = decideHook(known.item, wish.addresses, [new URL(publicUrl).origin]);
  if (!decided.ok) return decided;
  const { itemCode, addresses, by } = wish;
  const proposal: HookProposal = {
    proposalId: newId(),
    itemCode,
    addresses,
    proposedBy: by,
    proposedAt: clock(),
  };
  return (await insertProposal(db, proposal)) ? ok(proposal) : refuseOpen();
}

/** The second: looks at what was proposed and agrees; only then the item is hooked, if its addresses answer. */
export async function confirmHook(
  parts: HookParts,
  { proposalId, by }: { proposalId: string; by: string },
): Promise<HookAnswer | Result<never, ProposalRefusal>> {
  const { db, clock } = parts;
  const proposal = await findOpen(parts, proposalId);
  if (proposal === undefined) return refuseNone();
  if (proposal.proposedBy === by) return refuseSame();
  const taken = await closeProposal(db, { proposalId, state: 'confirmed', by, at: clock() });
  if (!taken) return refuseNone();
  const { itemCode, addresses } = proposal;
  const hooked = await hookItem(parts, { itemCode, addresses, by: `officer/${by}` });
  if (!hooked.ok) await reopenProposal(db, proposalId);
  return hooked;
}

/** Either of them may put it aside. */
export async function rejectHook(
  parts: HookParts,
  { proposalId, by }: { proposalId: string; by: string },
): Promise<Result<HookProposal, ProposalRefusal>> {
  const proposal = await findOpen(parts, proposalId);
  const wish = { proposalId, state: 'rejected', by, at: parts.clock() } as const;
  if (proposal === undefined || !(await closeProposal(parts.db, wish))) return refuseNone();
  return ok(proposal);
}

async function findOpen({ db }: HookParts, proposalId: string) {
  return (await listOpenProposals(db)).find((one) => one.proposalId === proposalId);
}

function refuseOpen() {
  return refuse('catalogue/hook-proposed-already', {
    zh: '该事项已有一项待复核的挂接，请先复核或撤回。',
    en: 'A proposal for this item waits already; confirm or reject it first.',
  });
}

function refuseNone() {
  return refuse('catalogue/hook-proposal-not-found', {
    zh: '没有这项待复核的挂接。',
    en: 'There is no such proposal, or it was decided already.',
  });
}

function refuseSame() {
  return refuse('catalogue/same-officer', {
    zh: '提出挂接和复核须由不同的人办理。',
    en: 'Whoever proposed a hook does not confirm it.',
  });
}
