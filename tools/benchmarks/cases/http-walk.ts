import type { ItemOffer } from '@tongban/cases';
import { askedPosts } from './desk.ts';
import type { DeskPost } from './desk.ts';
import { jointHandling } from './walk.ts';

export interface HttpStep {
  readonly who: DeskPost | 'person';
  readonly path: string;
  readonly body: object;
}

/** The fourteen commands of `walk.ts` as requests, from the second on; the first is the draft that is handed in. */
export function stepsAfterSubmission(caseId: string): HttpStep[] {
  const own = `/api/cases/${caseId}`;
  const at = `/api/officer/cases/${caseId}`;
  return [
    { who: 'acceptor', path: `${at}/receipt`, body: {} },
    {
      who: 'acceptor',
      path: `${at}/supplement-requests`,
      body: {
        defects: [
          { materialKey: 'id_card', reason: '身份证照片模糊，请重新拍摄。' },
          { field: 'address', reason: '现住址未填写门牌号。' },
        ],
      },
    },
    { who: 'person', path: `${own}/supplement`, body: { form: { address: '粤海街道1号' } } },
    { who: 'acceptor', path: `${at}/acceptance`, body: {} },
    { who: 'examiner', path: `${at}/claim`, body: {} },
    { who: 'examiner', path: `${at}/opinion-requests`, body: { question: '对本申请有何意见？' } },
    ...askedPosts.map((who) => ({
      who,
      path: `${at}/department-opinions`,
      body: { outcome: 'agree', opinion: '经核查，无异议。' },
    })),
    {
      who: 'examiner',
      path: `${at}/examination-opinion`,
      body: { outcome: 'grant', opinion: '材料齐全，符合条件，建议准予。' },
    },
    { who: 'approver', path: `${at}/decision`, body: { outcome: 'granted' } },
    { who: 'acceptor', path: `/api/bench/cases/${caseId}/delivery`, body: {} },
    { who: 'person', path: `${own}/evaluation`, body: { level: 5, tags: ['fast'] } },
  ];
}

/** What the draft is filled in with before it is handed in. */
export const filledIn = {
  form: { purpose: 'employment', address: '粤海街道' },
  delivery: { method: 'electronic' },
};

export const itemCode = 'GA-HZ-0001';

/** The item of the walk as the catalogue would offer it, with a form of two fields and no files. */
export function offerAt(code: string, organId: string): ItemOffer {
  return { ...offer, itemCode: code, organId, handling: () => jointHandling(organId) };
}

const offer: Omit<ItemOffer, 'itemCode' | 'organId'> = {
  itemName: { zh: '测试事项', en: 'Item of the benchmark' },
  itemVersion: 1,
  branchCode: 'HZ',
  flowTemplate: 'T05',
  form: {
    formVersion: 'benchmark-1',
    schema: {
      type: 'object',
      properties: {
        purpose: { type: 'string', enum: ['employment', 'other'] },
        address: { type: 'string', maxLength: 100 },
      },
      required: ['purpose', 'address'],
    },
    uploads: [],
  },
  limits: {
    promised: { amount: 7, unit: 'working-days' },
    statutory: { amount: 15, unit: 'natural-days' },
  },
  delivery: ['electronic'],
  requiredAssurance: { level: 3 },
  sharedMaterials: () => ['hukou_book'],
  requiredChecks: [],
  scope: 'nationwide' as const,
  sourceFacts: [],
  ineligibility: () => [],
};
