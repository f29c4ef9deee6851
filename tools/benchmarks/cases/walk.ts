import { createHash } from 'node:crypto';
import type { CaseAct, CaseActor, CaseId } from '@tongban/cases';
import { newId } from '@tongban/kernel';
import type { Branded } from '@tongban/kernel';

export interface Step {
  readonly act: CaseAct;
  readonly actor: CaseActor;
}

/** The officers of one branch of one organ, one a role. */
export interface Desk {
  readonly organId: string;
  readonly branchCode: string;
  readonly regionCode: string;
  readonly officers: Readonly<Record<DeskRole, string>>;
}

export type DeskRole = 'acceptor' | 'examiner' | 'approver' | 'certificate-maker';
export const deskRoles: readonly DeskRole[] = [
  'acceptor',
  'examiner',
  'approver',
  'certificate-maker',
];

/** Fourteen commands from submission to rating, with a supplement on the way, as a real case takes them. */
export function fourteenSteps(desk: Desk, personId: string): Step[] {
  const person: CaseActor = { kind: 'person', personId };
  const system: CaseActor = { kind: 'system', name: 'benchmark' };
  const officer = (role: DeskRole): CaseActor => ({
    kind: 'officer',
    officerId: desk.officers[role],
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
    {
      act: {
        type: 'record-checks',
        ruleSet: 'benchmark/1',
        checks: [{ check: 'population', outcome: 'match', receiptId: newId() }],
      },
      actor: system,
    },
    { act: { type: 'claim' }, actor: officer('examiner') },
    {
      act: { type: 'propose', outcome: 'grant', opinion: '材料齐全，符合条件，建议准予。' },
      actor: officer('examiner'),
    },
    { act: { type: 'grant' }, actor: officer('approver') },
    { act: { type: 'start-production' }, actor: officer('certificate-maker') },
    { act: { type: 'finish-production' }, actor: officer('certificate-maker') },
    { act: { type: 'ship', trackingNumber: 'EX000000000CN', courier: 'ems' }, actor: system },
    { act: { type: 'deliver', method: 'courier', proof: 'signed' }, actor: system },
    { act: { type: 'evaluate', level: 5, tags: ['fast'] }, actor: person },
  ];
}

export function newCaseId(): CaseId {
  return newId<Branded<'CaseId'>>();
}

function submission(desk: Desk, applicantId: string): CaseAct {
  const { organId, branchCode, regionCode } = desk;
  return {
    type: 'submit',
    template: 'T07',
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
      delivery: { method: 'courier', addressId: newId() },
      form: { blobId: newId(), digest: digest('form') },
      attachments: [attachment('id_card'), attachment('photo')],
      sharedMaterials: ['hukou_book'],
      requiredChecks: ['population'],
    },
  };
}

function attachment(materialKey: string) {
  return { attachmentId: newId(), materialKey, sha256: digest(materialKey) };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
