import type { Transaction } from '@tongban/database';
import { type Day, dayOf, ok } from '@tongban/kernel';
import { contradictionsOf } from './contradictions.ts';
import { decideRevision, type RevisionCommand } from './domain/decide-revision.ts';
import type { RevisionContent } from './domain/revision.ts';
import { contentHashOf, roleFor, type RevisionAnswer } from './draft-revision.ts';
import type { Maintenance } from './maintenance-parts.ts';
import { isSameSubject, nextRow, stateOf } from './next-revision-row.ts';
import { publishRevision } from './publish-revision.ts';
import { changedMeanwhile, notYours, refuseUnknown } from './revision-refusals.ts';
import {
  appendRevisionEvent,
  lockRevision,
  type RevisionRow,
  updateRevision,
} from './store/revisions.ts';

export interface RevisionAct {
  readonly revisionId: string;
  readonly by: string;
  /** The version the officer saw. A run that publishes many takes what is approved. */
  readonly expectedVersion?: number;
}

export type RevisionWish =
  | { readonly type: 'edit'; readonly content: RevisionContent; readonly baseVersion?: number }
  | { readonly type: 'submit' | 'discard' }
  | { readonly type: 'approve' | 'return'; readonly opinion: string }
  | { readonly type: 'publish'; readonly effectiveFrom: Day };

/** Load, decide, write: the only way a change moves. Publication and what it publishes are one transaction. */
export async function actOnRevision(
  maintenance: Maintenance,
  act: RevisionAct,
  wish: RevisionWish,
): Promise<RevisionAnswer> {
  const refused: { answer?: RevisionAnswer } = {};
  try {
    return await maintenance.db.transaction(async (tx) => {
      const answer = await actWithin(tx, maintenance, act, wish);
      // A refusal after something was written takes everything back.
      if (!answer.ok) {
        refused.answer = answer;
        throw new Refused();
      }
      return answer;
    });
  } catch (error) {
    if (error instanceof Refused && refused.answer !== undefined) return refused.answer;
    throw error;
  }
}

class Refused extends Error {}

async function actWithin(
  tx: Transaction,
  maintenance: Maintenance,
  { revisionId, by, expectedVersion }: RevisionAct,
  wish: RevisionWish,
): Promise<RevisionAnswer> {
  const row = await lockRevision(tx, revisionId);
  if (row === undefined) return refuseUnknown();
  const over = { role: roleFor[wish.type], organId: row.organId, branchCode: row.branchCode };
  if (!(await maintenance.posts.mayActFor(by, over))) return notYours();
  if (expectedVersion !== undefined && expectedVersion !== row.version) return changedMeanwhile();
  if (wish.type === 'edit' && !isSameSubject(wish.content, row)) return refuseUnknown();
  // Whether it may be published at all comes first, then what publication needs.
  const state = stateOf(row);
  let command = await commandOf(maintenance, row, by, wish);
  const allowed = decideRevision(state, command);
  if (!allowed.ok) return allowed;
  let event = allowed.value;
  if (wish.type === 'publish') {
    const published = await publishRevision(tx, maintenance, row, wish.effectiveFrom);
    if (!published.ok) return published;
    command = { ...command, ...published.value } as RevisionCommand;
    const decided = decideRevision(state, command);
    if (!decided.ok) return decided;
    event = decided.value;
  }
  const next = nextRow(row, event, wish);
  await appendRevisionEvent(tx, row.revisionId, event);
  await updateRevision(tx, next);
  return ok(next);
}

async function commandOf(
  maintenance: Maintenance,
  row: RevisionRow,
  by: string,
  wish: RevisionWish,
): Promise<RevisionCommand> {
  const at = maintenance.clock();
  switch (wish.type) {
    case 'edit':
      return { type: 'edit', at, by, contentHash: contentHashOf(wish.content) };
    case 'submit':
      return { type: 'submit', at, by, contradictions: contradictionsOf(maintenance, row) };
    case 'approve':
      return {
        type: 'approve',
        at,
        by,
        opinion: wish.opinion,
        needsProvince: await needsProvince(maintenance, row, by),
      };
    case 'return':
      return { type: 'return', at, by, opinion: wish.opinion };
    case 'discard':
      return { type: 'discard', at, by };
    case 'publish':
      return { type: 'publish', at, by, effectiveFrom: wish.effectiveFrom, today: dayOf(at) };
  }
}

async function needsProvince(
  { posts }: Maintenance,
  { content, organId, branchCode }: RevisionRow,
  by: string,
): Promise<boolean> {
  if (content.kind !== 'change-implementation') return false;
  if ((content.terms.addedMaterials ?? []).length === 0) return false;
  const level = await posts.levelOver(by, { role: 'legal-reviewer', organId, branchCode });
  return level !== 'province' && level !== 'ministry';
}
