import { canonicalJson, sm3 } from '@tongban/crypto';
import { isUniqueViolation } from '@tongban/database';
import { newId, ok, type Refusal, type Result } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';
import { decideRevision, type RevisionRefusal } from './domain/decide-revision.ts';
import {
  newRevision,
  type RevisionAction,
  type RevisionContent,
  type RevisionEvent,
  type RevisionId,
} from './domain/revision.ts';
import type { Maintenance } from './maintenance-parts.ts';
import type { PublishRefusal } from './publish-revision.ts';
import { notYours, refuseNoItem, refuseNoOrgan, refuseOpen } from './revision-refusals.ts';
import { appendRevisionEvent, insertRevision, type RevisionRow } from './store/revisions.ts';

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
  const contentHash = contentHashOf(content);
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

function branchOf(content: RevisionContent): string {
  if (!('scope' in content)) return 'all';
  const { scope } = content;
  return scope.startsWith('GA-') ? (scope.split('-')[1] ?? 'all') : scope;
}

/** What the ledger of changes knows of a content. */
export function contentHashOf(content: RevisionContent): string {
  return Buffer.from(sm3(canonicalJson(content))).toString('hex');
}
