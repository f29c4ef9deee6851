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
import { itemDefects } from '../domain/item-defects.ts';
import { availableActions } from '../domain/revision.ts';
import { contradictionsOf } from '../contradictions.ts';
import { stateOf } from '../handle-revision.ts';
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
  opinion: Type.Optional(Type.String()),
  effectiveFrom: Type.Optional(DayText),
  resultVersion: Type.Optional(Type.Integer()),
  changedAt: InstantText,
  availableActions: Type.Array(Type.String()),
};

export const RevisionSummaryBody = Type.Object(summaryFields);

export const RevisionBody = Type.Object({
  ...summaryFields,
  content: Type.Object({}, { additionalProperties: true }),
  differences: Type.Array(DifferenceBody),
  defects: Type.Array(Type.Object(defectFields)),
});

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
      ...(row.opinion !== null && { opinion: row.opinion }),
      ...(row.effectiveFrom !== null && { effectiveFrom: row.effectiveFrom }),
      ...(row.resultVersion !== null && { resultVersion: row.resultVersion }),
      changedAt: row.changedAt,
      availableActions: [...availableActions(stateOf(row))],
    };
  }

  async function wholeOf(row: RevisionRow): Promise<Static<typeof RevisionBody>> {
    const { content } = row;
    const known = row.itemCode === null ? undefined : catalogue.editing.findItem(row.itemCode);
    const differences =
      content.kind === 'change-item' && known !== undefined
        ? differencesOf(editable(known.item), editable(content.item))
        : [];
    const defects =
      content.kind === 'change-item'
        ? itemDefects(content.item, catalogue.flowTemplate(content.item.flowTemplate))
        : contradictionsOf(maintenance, row);
    return { ...(await summaryOf(row)), content: { ...content }, differences, defects };
  }

  async function nameOf(officerId: string): Promise<string> {
    return (await posts.officerName(officerId)) ?? officerId;
  }
}

/** Without what the catalogue computes: only what an editor can change is compared. */
function editable(item: object): object {
  const {
    version: _,
    hash: __,
    assurance: ___,
    eligibility: ____,
    ...rest
  } = item as Record<string, unknown>;
  return rest;
}
