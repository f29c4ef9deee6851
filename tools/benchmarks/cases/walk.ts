import { createHash } from 'node:crypto';
import type { CaseAct, CaseActor, CaseId, Handling } from '@tongban/cases';
import { newId } from '@tongban/kernel';
import type { Branded } from '@tongban/kernel';
import { askedPosts, branchOf } from './desk.ts';
import type { Desk, DeskPost } from './desk.ts';

export interface Step {
  readonly act: CaseAct;
  readonly actor: CaseActor;
}

/** Fourteen commands from submission to rating, with a supplement and the opinions of three branches on the way. */
export function fourteenSteps(desk: Desk, personId: string): Step[] {
  const person: CaseActor = { kind: 'person', personId };
  const system: CaseActor = { kind: 'system', name: 'benchmark' };
  const officer = (post: DeskPost): CaseActor => ({
    kind: 'officer',
    officerId: desk.officers[post],
  });
  return [
    { act: submission(desk, personId), actor: person },
    { act: { type: 'receive' }, actor: officer('acceptor') },
    {
      act: {
        type: 'request-supplement',
        defects: [
          { materialKey: 'id_card', reason: '身份证照片模糊，请重新拍摄。' },
          { field: 'address', reason: '现住址未填写门牌号。' },
        ],
      },
      actor: officer('acceptor'),
    },
    { act: { type: 'supply-supplement', attachments: [attachment('id_card')] }, actor: person },
    { act: { type: 'accept' }, actor: officer('acceptor') },
    { act: { type: 'claim' }, actor: officer('examiner') },
    {
      act: { type: 'request-opinions', question: '对本申请有何意见？' },
      actor: officer('examiner'),
    },
    ...askedPosts.map((post): Step => ({
      act: { type: 'give-opinion', outcome: 'agree', opinion: '经核查，无异议。' },
      actor: officer(post),
    })),
    {
      act: { type: 'propose', outcome: 'grant', opinion: '材料齐全，符合条件，建议准予。' },
      actor: officer('examiner'),
    },
    { act: { type: 'grant' }, actor: officer('approver') },
    { act: { type: 'deliver', method: 'electronic', proof: 'signed' }, actor: system },
    { act: { type: 'evaluate', level: 5, tags: ['fast'] }, actor: person },
  ];
}

/** Three other branches of the organ are asked, and all of them have to answer. */
export function jointHandling(organId: string): Handling {
  return {
    joint: {
      departments: askedPosts.map((post) => ({ organId, branchCode: branchOf(post) })),
      join: { by: 'all' },
      silence: 'proceeds',
      withinWorkingDays: 5,
    },
  };
}

export function newCaseId(): CaseId {
  return newId<Branded<'CaseId'>>();
}

function submission(desk: Desk, applicantId: string): CaseAct {
  const { organId, branchCode, regionCode } = desk;
  return {
    type: 'submit',
    template: 'T05',
    filing: {
      itemCode: `GA-${branchCode}-0001`,
      itemVersion: 1,
      regionCode,
      organId,
      branchCode,
      applicantId,
      channel: 'portal',
      limits: {
        promised: { amount: 7, unit: 'working-days' },
        statutory: { amount: 15, unit: 'natural-days' },
      },
      delivery: { method: 'electronic' },
      form: { blobId: newId(), digest: digest('form') },
      attachments: [attachment('id_card'), attachment('photo')],
      sharedMaterials: ['hukou_book'],
      requiredChecks: [],
      handling: jointHandling(organId),
    },
  };
}

function attachment(materialKey: string) {
  return { attachmentId: newId(), materialKey, sha256: digest(materialKey) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
