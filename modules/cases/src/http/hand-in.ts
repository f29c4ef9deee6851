import { Type } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from '../attachments/problems.ts';
import { resolveAttachments } from '../attachments/resolve-attachments.ts';
import type { CaseAct } from '../commands.ts';
import type { CaseId } from '../domain/words.ts';
import { keepSealedForm, openSealedForm } from '../drafts/store/sealed-forms.ts';
import type { CasesProblemCode } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { readOwnCase } from './reading.ts';

/** What was handed in again: files by their ids, the answers of the form that change, or both. */
export const HandedBody = Type.Object({
  attachmentIds: Type.Optional(
    Type.Array(Type.String({ maxLength: 36 }), { maxItems: 60, uniqueItems: true }),
  ),
  form: Type.Optional(
    Type.Record(Type.String({ maxLength: 64 }), Type.Unknown(), { maxProperties: 500 }),
  ),
});

/** Every way in which what is handed in again is declined, at a window or from home. */
export const handInProblems = [
  'cases/not-found',
  'cases/mandate-ended',
  'cases/not-possible-now',
  'cases/not-in-this-flow',
  'cases/changed-meanwhile',
  'cases/command-id-reused',
  'cases/already-accepted',
  'cases/closed-for-good',
  'cases/nothing-supplied',
  'cases/supplement-lapsed',
  'cases/form-not-complete',
  'attachments/not-found',
] as const;

interface Handed {
  readonly caseId: CaseId;
  readonly personId: string;
  readonly commandId: string;
  readonly attachmentIds?: readonly string[];
  readonly form?: Readonly<Record<string, unknown>>;
}

/** Files as references, the form checked and sealed; only for one's own case. */
export async function handIn(
  parts: CaseRouteParts,
  { caseId, personId, commandId, attachmentIds = [], form }: Handed,
): Promise<
  Result<
    Pick<Extract<CaseAct, { type: 'correct' }>, 'attachments' | 'form'>,
    Refusal<CasesProblemCode | AttachmentProblemCode>
  >
> {
  const { db } = parts.cases.world;
  const own = await readOwnCase(parts.cases, caseId, personId);
  if (!own.ok) return own;
  const { filing } = own.value.state;
  const attachments = await resolveAttachments(db, { caseId, attachmentIds });
  if (!attachments.ok) return attachments;
  if (form === undefined || filing === undefined) {
    return { ok: true, value: { attachments: attachments.value } };
  }
  // The applicant sees the form masked and sends the answers that change: the rest is as it was filed.
  const filed = await openSealedForm(db, parts.keys, { caseId, formId: filing.form.blobId });
  const checked = await parts.checkForm(filing, { ...(filed.ok ? filed.value : {}), ...form });
  if (checked.problems.length > 0) {
    return refuse(
      'cases/form-not-complete',
      { zh: '表单有需要更正的内容。', en: 'Some answers in the form must be put right.' },
      { problems: checked.problems },
    );
  }
  const sealed = await keepSealedForm(db, parts.keys, {
    formId: `${caseId}/form/${commandId}`,
    caseId,
    subjectId: filing.applicantId,
    kind: 'form',
    content: checked.form,
  });
  return { ok: true, value: { attachments: attachments.value, form: sealed } };
}
