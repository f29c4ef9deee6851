import { ok } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { viewAttachments } from '../attachments/attachment-view.ts';
import type { AttachmentView } from '../attachments/attachment-view.ts';
import { listAttachments } from '../attachments/store/attachment-rows.ts';
import { mandateHolds } from './agency-of.ts';
import type { DraftDelivery } from './draft-content.ts';
import type { DraftWorld, Principal } from './draft-world.ts';
import type { DraftProblemCode } from './problems.ts';
import type { DraftRow } from './store/draft-rows.ts';
import { readContent } from './write-draft.ts';

/** A draft as its owner sees it. */
export interface DraftView {
  readonly draftId: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly channel: string;
  readonly version: number;
  readonly form: Record<string, unknown>;
  readonly delivery?: DraftDelivery;
  readonly attachments: AttachmentView[];
  /** For whom it is written, when not for the writer. */
  readonly onBehalfOf?: { readonly mandateId: string } & Principal;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
}

export async function viewDraft(
  world: DraftWorld,
  row: DraftRow,
): Promise<Result<DraftView, Refusal<DraftProblemCode>>> {
  const content = await readContent(world, row);
  if (!content.ok) return content;
  const { form, delivery } = content.value;
  const attachments = await listAttachments(world.db, row.caseId);
  return ok({
    draftId: row.draftId,
    itemCode: row.itemCode,
    regionCode: row.regionCode,
    channel: row.channel,
    version: row.version,
    form,
    ...(delivery !== undefined && { delivery }),
    attachments: await viewAttachments(world.keys, attachments),
    ...(await viewPrincipal(world, row)),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    expiresAt: row.expiresAt,
  });
}

/** For whom it is written, when not for the writer; nothing about them once they no longer want it. */
export async function viewPrincipal(
  world: Pick<DraftWorld, 'readPrincipal' | 'agents' | 'clock'>,
  row: DraftRow,
): Promise<Pick<DraftView, 'onBehalfOf'>> {
  const { applicantId, mandateId } = row;
  if (applicantId === null || mandateId === null) return {};
  const holds = await mandateHolds(world, row);
  const principal = holds ? await world.readPrincipal(applicantId) : undefined;
  return { onBehalfOf: { mandateId, name: '', prefill: {}, ...principal } };
}
