import {
  BilingualBody,
  DayText,
  IdText,
  InstantText,
  oneOf,
  OrganIdText,
  type Static,
  Type,
} from '@tongban/http';
import { revisionKindLabels, revisionStateLabels, wordsOf } from '@tongban/vocabulary';
import { differencesOf } from '../domain/difference.ts';
import type { EditedItem } from '../domain/item-defects.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import { barredByFourEyes } from '../domain/decide-revision.ts';
import { availableActions } from '../domain/revision.ts';
import { contradictionsOf } from '../contradictions.ts';
import { draftFaults, withoutComputed } from '../item-faults.ts';
import { findLatestVersion } from '../queries/find-latest-version.ts';
import { roleFor } from '../draft-revision.ts';
import { stateOf } from '../next-revision-row.ts';
import { notYours } from '../revision-refusals.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import type { RevisionRow } from '../store/revisions.ts';
import { defectFields, DifferenceBody } from './schemas.ts';

export const revisionStates = wordsOf(revisionStateLabels);

const summaryFields = {
  revisionId: IdText,
  kind: oneOf(wordsOf(revisionKindLabels)),
  state: oneOf(revisionStates),
  version: Type.Integer(),
  organId: OrganIdText,
  organName: Type.String(),
  itemCode: Type.Optional(Type.String()),
  itemName: Type.Optional(BilingualBody),
  scope: Type.Optional(Type.String()),
  writers: Type.Array(Type.String()),
  reviewer: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  opinion: Type.Optional(Type.String()),
  effectiveFrom: Type.Optional(DayText),
  resultVersion: Type.Optional(Type.Integer()),
  changedAt: InstantText,
  availableActions: Type.Array(Type.String()),
};

export const RevisionSummaryBody = Type.Object(summaryFields);

export const RevisionBody = Type.Object(
  {
    ...summaryFields,
    /** Of the item: what it was written on, and what there is by now. */
    baseVersion: Type.Optional(Type.Integer()),
    latestVersion: Type.Optional(Type.Integer()),
    content: Type.Object({}, { additionalProperties: true }),
    differences: Type.Array(DifferenceBody),
    defects: Type.Array(Type.Object(defectFields)),
    actions: Type.Array(Type.Object({ type: Type.String(), reason: Type.Optional(BilingualBody) })),
  },
  { title: 'Revision' },
);

/** A change as officers see it: by whom, with what it changes, and with what stands against it. */
export function revisionViews(maintenance: Maintenance) {
  const { catalogue, posts } = maintenance;
  return { summaryOf, wholeOf };

  async function summaryOf(row: RevisionRow): Promise<Static<typeof RevisionSummaryBody>> {
    const item = row.itemCode === null ? undefined : catalogue.editing.findItem(row.itemCode);
    const names = await Promise.all(row.writers.map((one) => nameOf(one)));
    return {
      revisionId: row.revisionId,
      kind: row.kind,
      state: row.state,
      version: row.version,
      organId: row.organId,
      organName: posts.findOrgan(row.organId)?.name ?? row.organId,
      ...(row.itemCode !== null && { itemCode: row.itemCode }),
      ...(item !== undefined && { itemName: item.item.name }),
      ...('scope' in row.content && { scope: row.content.scope }),
      writers: names,
      ...(row.reviewer !== null && { reviewer: await nameOf(row.reviewer) }),
      ...(row.publisher !== null && { publisher: await nameOf(row.publisher) }),
      ...(row.opinion !== null && { opinion: row.opinion }),
      ...(row.effectiveFrom !== null && { effectiveFrom: row.effectiveFrom }),
      ...(row.resultVersion !== null && { resultVersion: row.resultVersion }),
      changedAt: row.changedAt,
      availableActions: [...availableActions(stateOf(row))],
    };
  }

  async function wholeOf(
    row: RevisionRow,
    officerId: string,
  ): Promise<Static<typeof RevisionBody>> {
    const { content } = row;
    const base = await baseOf(row);
    const latest =
      row.itemCode === null ? undefined : await findLatestVersion(maintenance.db, row.itemCode);
    const differences =
      content.kind === 'change-item' && base !== undefined
        ? differencesOf(withoutComputed(base), withSituation(content.item, base))
        : [];
    const defects =
      content.kind === 'change-item'
        ? draftFaults(catalogue.editing, content.item)
        : contradictionsOf(maintenance, row);
    return {
      ...(await summaryOf(row)),
      ...(row.baseVersion !== null && { baseVersion: row.baseVersion }),
      ...(latest !== undefined && { latestVersion: latest.version }),
      content: { ...content },
      differences,
      defects,
      actions: await actionsFor(row, officerId),
    };
  }

  /** What can be done with it now; what this officer cannot do has its reason. */
  async function actionsFor(row: RevisionRow, by: string) {
    const { organId, branchCode } = row;
    return Promise.all(
      availableActions(stateOf(row)).map(async (type) => {
        const over = { role: roleFor[type], organId, branchCode };
        const refused = (await posts.mayActFor(by, over))
          ? barredByFourEyes(stateOf(row), { type, by })
          : notYours();
        return { type, ...(refused !== undefined && { reason: refused.refusal.detail }) };
      }),
    );
  }

  async function baseOf({ itemCode, baseVersion }: RevisionRow): Promise<PinnedItem | undefined> {
    if (itemCode === null || baseVersion === null) return undefined;
    return (await catalogue.findItemVersion(itemCode, baseVersion))?.item;
  }

  async function nameOf(officerId: string): Promise<string> {
    return (await posts.officerName(officerId)) ?? officerId;
  }
}

/** With the tree it would be published with; a draft that does not speak of it keeps the one it began with. */
function withSituation({ situation, ...item }: EditedItem, base: PinnedItem): object {
  const tree = situation === undefined ? base.situation : situation;
  return { ...item, ...(tree && { situation: tree }) };
}
