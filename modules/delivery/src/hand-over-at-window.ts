import { parseCitizenId } from '@tongban/citizen-ids';
import { caseOfficerOf } from '@tongban/cases';
import type { CaseAnswer, CaseId, CasesProblemCode } from '@tongban/cases';
import type { OfficerActor } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { DeliveryParts } from './delivery-parts.ts';
import type { DeliveryProblemCode } from './problems.ts';

type HandedOver = Result<CaseAnswer, Refusal<DeliveryProblemCode | CasesProblemCode>>;

/**
 * The result is handed to the person whose identity document lies on the table: its number is compared with the
 * applicant's. A wrong number says nothing about the right one.
 */
export async function handOverAtWindow(
  parts: DeliveryParts,
  handover: {
    caseId: CaseId;
    officer: OfficerActor;
    idNumber: string;
    expectedVersion: number;
    commandId: string;
  },
): Promise<HandedOver> {
  const { caseId, officer, expectedVersion, commandId } = handover;
  const applied = await parts.applicantForHandover(officer, caseId);
  if (applied === undefined) return notFound();
  const shown = parseCitizenId(handover.idNumber);
  if (!shown.ok) return refuse('delivery/identity-differs', shown.refusal.detail);
  const known = await parts.findIdNumber(applied.applicantId);
  if (known === undefined) return identityUnknown();
  if (shown.value.id !== known) return identityDiffers();
  return parts.handleCaseCommand({
    caseId,
    commandId,
    expectedVersion,
    actor: caseOfficerOf(officer),
    act: { type: 'deliver', method: 'window', proof: 'id-card' },
  });
}

function notFound() {
  return refuse('delivery/not-found', {
    zh: '没有该办件，或者它不在您的管辖范围。',
    en: 'There is no such case, or it is outside your authority.',
  });
}

function identityUnknown() {
  return refuse('delivery/identity-unknown', {
    zh: '申请人没有已核验的实名信息，不能在此核对身份。',
    en: 'The applicant has no proven identity to compare with.',
  });
}

function identityDiffers() {
  return refuse('delivery/identity-differs', {
    zh: '出示证件的号码与申请人不一致，不能领取。代领的，请先办理委托。',
    en: 'The document shown is not the applicant’s. To collect for someone else takes a written authorisation.',
  });
}
