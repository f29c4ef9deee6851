import { sql, type Transaction } from '@tongban/database';
import { type Day, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { ImplementingOrgan } from './domain/implementation.ts';
import type { EditedItem } from './domain/item-defects.ts';
import type { Override } from './domain/override.ts';
import type { ItemCode } from './domain/service-item.ts';
import type { Maintenance } from './maintenance-parts.ts';
import { findLatestVersion } from './queries/find-latest-version.ts';
import { recordOverride, type RecordOverrideRefusal } from './record-override.ts';
import { recordChanges } from './store/changes.ts';
import type { RevisionRow } from './store/revisions.ts';

export interface Publication {
  readonly version?: number;
  readonly hash?: string;
}

export type PublishRefusal =
  | RecordOverrideRefusal
  | Refusal<
      | 'catalogue/revision-outdated'
      | 'catalogue/effective-before-latest'
      | 'catalogue/organ-not-found'
      | 'catalogue/item-not-found'
    >;

/** Puts what was approved into the tables of the catalogue; with the revision in one transaction, so that all of it is there or none. */
export async function publishRevision(
  tx: Transaction,
  maintenance: Maintenance,
  row: RevisionRow,
  effectiveFrom: Day,
): Promise<Result<Publication, PublishRefusal>> {
  // With the loader, so that no version number is given twice.
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('catalogue.loads'))`);
  const { content } = row;
  switch (content.kind) {
    case 'change-item':
      return publishItem(tx, maintenance, { row, item: content.item, effectiveFrom });
    case 'suspend-item':
    case 'resume-item':
    case 'withdraw-item':
      return publishState(tx, { ...content, effectiveFrom });
    case 'change-implementation':
      return publishImplementation(tx, maintenance, {
        row,
        effectiveFrom,
        override: {
          ...content.terms,
          organId: row.organId,
          itemCode: content.itemCode,
          effectiveFrom,
        },
      });
    case 'claim-items':
    case 'release-items':
      return publishClaim(tx, {
        organId: row.organId,
        scope: content.scope,
        claimed: content.kind === 'claim-items',
        effectiveFrom,
      });
  }
}

async function publishItem(
  tx: Transaction,
  { catalogue }: Maintenance,
  { row, item, effectiveFrom }: { row: RevisionRow; item: EditedItem; effectiveFrom: Day },
): Promise<Result<Publication, PublishRefusal>> {
  const latest = (await findLatestVersion(tx, item.itemCode))!;
  if (latest.version !== row.baseVersion) return refuseOutdated(latest.version);
  if (effectiveFrom < latest.effectiveFrom) return refuseTooEarly(latest.effectiveFrom);
  const { hash, json } = catalogue.editing.bodyOf(item);
  const version = latest.version + 1;
  await tx.run(sql`
    insert into catalogue.item_versions (item_code, version, hash, body, effective_from, origin)
    values (${item.itemCode}, ${version}, ${hash}, ${json}::jsonb, ${effectiveFrom}, 'publication')
  `);
  await recordChanges(tx, [
    { kind: 'item-published', itemCode: item.itemCode, version, hash, effectiveFrom },
  ]);
  return ok({ version, hash });
}

const states = {
  'suspend-item': { state: 'suspended', change: 'item-suspended' },
  'resume-item': { state: 'in-force', change: 'item-resumed' },
  'withdraw-item': { state: 'withdrawn', change: 'item-withdrawn' },
} as const;

async function publishState(
  tx: Transaction,
  {
    kind,
    itemCode,
    reason,
    effectiveFrom,
  }: {
    kind: keyof typeof states;
    itemCode: ItemCode;
    reason: string;
    effectiveFrom: Day;
  },
): Promise<Result<Publication, PublishRefusal>> {
  const { state, change } = states[kind];
  await tx.run(sql`
    insert into catalogue.item_states (item_code, state, effective_from, reason)
    values (${itemCode}, ${state}, ${effectiveFrom}, ${reason})
  `);
  await recordChanges(tx, [{ kind: change, itemCode, effectiveFrom }]);
  return ok({});
}

async function publishImplementation(
  tx: Transaction,
  { catalogue, posts }: Maintenance,
  { row, override, effectiveFrom }: { row: RevisionRow; override: Override; effectiveFrom: Day },
): Promise<Result<Publication, PublishRefusal>> {
  const organ: ImplementingOrgan | undefined = posts.findOrgan(row.organId);
  const known = catalogue.editing.findItem(override.itemCode);
  if (organ === undefined || known === undefined) return refuseNoOrgan();
  const approver = await posts.levelOver(row.reviewer ?? '', {
    role: 'legal-reviewer',
    organId: row.organId,
    branchCode: row.branchCode,
  });
  const ofProvince = approver === 'province' || approver === 'ministry';
  const recorded = await recordOverride(tx, {
    override,
    inherited: catalogue.editing.above(known.item, organ, effectiveFrom),
    flow: catalogue.flowTemplate(known.item.flowTemplate)!,
    findMaterial: (materialKey) => catalogue.findMaterial(materialKey),
    ...(ofProvince && { approvedBy: posts.provinceOf(row.organId) }),
  });
  if (!recorded.ok) return recorded;
  await recordChanges(tx, [
    {
      kind: 'implementation-published',
      itemCode: override.itemCode,
      organId: row.organId,
      effectiveFrom,
    },
  ]);
  return ok({});
}

async function publishClaim(
  tx: Transaction,
  claim: { organId: string; scope: string; claimed: boolean; effectiveFrom: Day },
): Promise<Result<Publication, PublishRefusal>> {
  const { organId, scope, claimed, effectiveFrom } = claim;
  const stored = await tx.run(sql`
    insert into catalogue.claims (organ_id, scope, claimed, effective_from)
    values (${organId}, ${scope}, ${claimed}, ${effectiveFrom})
    on conflict on constraint claims_pkey do nothing
  `);
  if (stored === 0) {
    return refuse('catalogue/overridden-already', {
      zh: `本机关自 ${effectiveFrom} 起对该范围已有认领或取消认领。`,
      en: `The organ has claimed or released this from ${effectiveFrom} on already.`,
    });
  }
  await recordChanges(tx, [{ kind: 'claims-changed', organId, effectiveFrom }]);
  return ok({});
}

function refuseOutdated(version: number) {
  return refuse('catalogue/revision-outdated', {
    zh: `该事项已有第 ${version} 版，请在新版本上重新修改。`,
    en: `The item is at version ${version}; make the change on that one.`,
  });
}

function refuseTooEarly(day: Day) {
  return refuse('catalogue/effective-before-latest', {
    zh: `前一版本自 ${day} 起生效，新版本不得更早。`,
    en: `The version before takes effect on ${day}; this one cannot be earlier.`,
  });
}

function refuseNoOrgan() {
  return refuse('catalogue/organ-not-found', {
    zh: '没有这个机关或事项。',
    en: 'There is no such organ or item.',
  });
}
