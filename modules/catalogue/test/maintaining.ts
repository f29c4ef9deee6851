import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Database } from '@tongban/database';
import { ledgerMigrations } from '@tongban/ledger';
import {
  createOrganisations,
  loadOrganisations,
  type Organisations,
  organisationsMigrations,
} from '@tongban/organisations';
import { testClock, testDatabase, type TestClock } from '@tongban/testing';
import {
  type Catalogue,
  catalogueMigrations,
  createCatalogue,
  type Maintenance,
} from '@tongban/catalogue';
import type { EditedItem } from '../src/domain/item-defects.ts';
import type { RevisionContent } from '../src/domain/revision.ts';
import { actOnRevision } from '../src/act-on-revision.ts';
import { draftRevision } from '../src/draft-revision.ts';

export const officers = {
  editor: '019e0000-0000-7000-8000-00000000000a',
  reviewer: '019e0000-0000-7000-8000-00000000000b',
  provincialReviewer: '019e0000-0000-7000-8000-00000000000c',
} as const;
export const organs = {
  ministry: '11100000MB0TE0001A',
  province: '11440000MB0TE00022',
  city: '11440300MB0TE0003L',
  county: '11440305MB0TE00040',
} as const;

export interface Workshop extends Maintenance {
  readonly clock: TestClock;
  readonly organisations: Organisations;
  /** As another process has it. */
  another(): Promise<Catalogue>;
}

/** The editors' side on a database of its own; who may what is told by role, as organisations would. */
export async function workshop(now = '2026-03-27T01:00:00Z'): Promise<Workshop> {
  const { db } = await testDatabase({ after }, [
    ledgerMigrations,
    organisationsMigrations,
    catalogueMigrations,
  ]);
  await loadOrganisations(db);
  const organisations = await createOrganisations(db);
  const clock = testClock(now);
  const another = () => open(db, organisations, clock);
  return {
    db,
    clock,
    organisations,
    another,
    catalogue: await another(),
    publicUrl: 'http://127.0.0.1:9',
    posts: {
      mayActFor: async (officerId, { role }) =>
        role === 'item-administrator'
          ? officerId !== officers.reviewer
          : officerId === officers.reviewer || officerId === officers.provincialReviewer,
      levelOver: async (officerId) =>
        officerId === officers.provincialReviewer ? 'province' : 'county',
      findOrgan: (organId) => organisations.findOrgan(organId),
      provinceOf: () => organs.province,
      ministryId: organs.ministry,
      officerName: async () => '某人',
    },
  };
}

async function open(
  db: Database,
  organisations: Organisations,
  clock: TestClock,
): Promise<Catalogue> {
  const created = await createCatalogue({ db, organisations, clock });
  assert.ok(created.ok);
  return created.value;
}

/** The item as it is in force, with what is changed. */
export function changed(
  { catalogue }: Maintenance,
  itemCode: string,
  change: Partial<EditedItem>,
): RevisionContent {
  const known = catalogue.editing.findItem(itemCode)!;
  const { version: _, hash: __, assurance: ___, eligibility: ____, ...item } = known.item;
  return { kind: 'change-item', itemCode: known.item.itemCode, item: { ...item, ...change } };
}

/** Drafts, hands in and has it approved by somebody else; the id of what waits for publication. */
export async function approved(
  maintenance: Maintenance,
  content: RevisionContent,
  organId: string = organs.ministry,
  reviewer: string = officers.reviewer,
  { baseVersion }: { readonly baseVersion?: number } = {},
): Promise<string> {
  const drafted = await draftRevision(maintenance, {
    by: officers.editor,
    content,
    organId,
    ...(baseVersion !== undefined && { baseVersion }),
  });
  assert.ok(drafted.ok, drafted.ok ? '' : drafted.refusal.detail.en);
  const { revisionId } = drafted.value;
  for (const [by, wish] of [
    [officers.editor, { type: 'submit' }],
    [reviewer, { type: 'approve', opinion: '同意' }],
  ] as const) {
    const answer = await actOnRevision(maintenance, { revisionId, by }, wish);
    assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
  }
  return revisionId;
}
