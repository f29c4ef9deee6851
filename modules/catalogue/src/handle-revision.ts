import { canonicalJson, sm3 } from '@tongban/crypto';
import { isUniqueViolation, type Transaction } from '@tongban/database';
import { type Day, dayOf, newId, ok, type Refusal, type Result } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';
import {
  decideRevision,
  type RevisionCommand,
  type RevisionRefusal,
} from './domain/decide-revision.ts';
import {
  evolve,
  newRevision,
  type Revision,
  type RevisionAction,
  type RevisionContent,
  type RevisionEvent,
  type RevisionId,
} from './domain/revision.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Maintenance } from './maintenance-parts.ts';
import {
  changedMeanwhile,
  notYours,
  refuseNoItem,
  refuseNoOrgan,
  refuseOpen,
  refuseUnknown,
} from './revision-refusals.ts';
import { publishRevision, type PublishRefusal } from './publish-revision.ts';
import {
  appendRevisionEvent,
  insertRevision,
  lockRevision,
  type RevisionRow,
  updateRevision,
} from './store/revisions.ts';

export type RevisionAnswer = Result<
  RevisionRow,
  | RevisionRefusal
  | PublishRefusal
  | Refusal<
      | 'catalogue/revision-not-found'
      | 'catalogue/revision-open-already'
      | 'catalogue/changed-meanwhile'
      | 'catalogue/not-your-organ'
    >
>;

/** Who has to hold which post for what. */
export const roleFor: Readonly<Record<RevisionAction, OfficerRole>> = {
  draft: 'item-administrator',
  edit: 'item-administrator',
  submit: 'item-administrator',
  approve: 'legal-reviewer',
  return: 'legal-reviewer',
  discard: 'item-administrator',
  publish: 'item-administrator',
};

export interface Draft {
  readonly by: string;
  readonly content: RevisionContent;
  /** Whose change it is; of a basic item the ministry's. */
  readonly organId: string;
  /** The version of the item it was written on; the one in force when left out. */
  readonly baseVersion?: number;
}

/** Begins a change. A basic item is the ministry's; an implementation and a claim are the organ's own. */
export async function draftRevision(
  maintenance: Maintenance,
  draft: Draft,
): Promise<RevisionAnswer> {
  const prepared = await prepareDraft(maintenance, draft);
  if (!prepared.ok) return prepared;
  const stored = await storeDrafts(maintenance, [prepared.value]);
  return stored.ok ? ok(prepared.value.row) : stored;
}

/** Many changes of basic items at once: all of them are drafted, or none. */
export async function draftAll(
  maintenance: Maintenance,
  { by, contents }: { readonly by: string; readonly contents: readonly RevisionContent[] },
): Promise<Result<readonly RevisionId[], Extract<RevisionAnswer, { ok: false }>['refusal']>> {
  const prepared: PreparedDraft[] = [];
  for (const content of contents) {
    const one = await prepareDraft(maintenance, {
      by,
      content,
      organId: maintenance.posts.ministryId,
    });
    if (!one.ok) return one;
    prepared.push(one.value);
  }
  const stored = await storeDrafts(maintenance, prepared);
  return stored.ok ? ok(prepared.map(({ row }) => row.revisionId)) : stored;
}

interface PreparedDraft {
  readonly row: RevisionRow;
  readonly event: RevisionEvent;
}

async function prepareDraft(
  { clock, catalogue, posts }: Maintenance,
  { by, content, organId, baseVersion }: Draft,
): Promise<Result<PreparedDraft, Extract<RevisionAnswer, { ok: false }>['refusal']>> {
  const known = 'itemCode' in content ? catalogue.editing.findItem(content.itemCode) : undefined;
  if ('itemCode' in content && known === undefined) return refuseNoItem();
  if (posts.findOrgan(organId) === undefined) return refuseNoOrgan();
  const branchCode = known?.item.branchCode ?? branchOf(content);
  const over = { role: roleFor.draft, organId, branchCode };
  if (!(await posts.mayActFor(by, over))) return notYours();
  const at = clock();
  const contentHash = hashOf(content);
  const decided = decideRevision(newRevision, { type: 'draft', at, by, contentHash });
  if (!decided.ok) return decided;
  return ok({
    event: decided.value,
    row: {
      revisionId: newId<RevisionId>(),
      kind: content.kind,
      organId,
      branchCode,
      itemCode: known?.item.itemCode ?? null,
      baseVersion: baseVersion ?? known?.item.version ?? null,
      content,
      state: 'draft',
      version: 1,
      writers: [by],
      reviewer: null,
      opinion: null,
      publisher: null,
      effectiveFrom: null,
      resultVersion: null,
      draftedAt: at,
      changedAt: at,
    },
  });
}

async function storeDrafts(
  { db }: Maintenance,
  drafts: readonly PreparedDraft[],
): Promise<Result<true, Refusal<'catalogue/revision-open-already'>>> {
  try {
    await db.transaction(async (tx) => {
      for (const { row, event } of drafts) {
        await appendRevisionEvent(tx, row.revisionId, event);
        await insertRevision(tx, row);
      }
    });
    return ok(true);
  } catch (error) {
    if (!isUniqueViolation(error, 'revisions_one_open')) throw error;
    return refuseOpen();
  }
}

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
      return { type: 'edit', at, by, contentHash: hashOf(wish.content) };
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

function nextRow(row: RevisionRow, event: RevisionEvent, wish: RevisionWish): RevisionRow {
  const next = evolve(stateOf(row), event);
  const published = event.type === 'RevisionPublished' ? event : undefined;
  return {
    ...row,
    content: wish.type === 'edit' ? wish.content : row.content,
    baseVersion: (wish.type === 'edit' ? wish.baseVersion : undefined) ?? row.baseVersion,
    state: next.state as RevisionRow['state'],
    version: row.version + 1,
    writers: next.writers,
    reviewer: next.reviewer ?? null,
    opinion: next.opinion ?? null,
    publisher: published?.by ?? null,
    effectiveFrom: published?.effectiveFrom ?? null,
    resultVersion: published?.version ?? null,
    changedAt: event.at,
  };
}

export function stateOf({ state, writers, reviewer, opinion }: RevisionRow): Revision {
  return {
    state,
    writers,
    ...(reviewer !== null && { reviewer }),
    ...(opinion !== null && { opinion }),
  };
}

/** An edit changes what is said, not of what. */
function isSameSubject(content: RevisionContent, row: RevisionRow): boolean {
  if (content.kind !== row.kind) return false;
  return !('itemCode' in content) || content.itemCode === row.itemCode;
}

function branchOf(content: RevisionContent): string {
  if (!('scope' in content)) return 'all';
  const { scope } = content;
  return scope.startsWith('GA-') ? (scope.split('-')[1] ?? 'all') : scope;
}

function hashOf(content: RevisionContent): string {
  return Buffer.from(sm3(canonicalJson(content))).toString('hex');
}
