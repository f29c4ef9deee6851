import type { ItemOffer } from '@tongban/cases';
import type { Desk, DeskRole } from './walk.ts';

export interface HttpStep {
  readonly who: DeskRole | 'person';
  readonly path: string;
  readonly body: object;
}

/** The fourteen commands of `walk.ts` as requests, from the second on; the first is the draft that is handed in. */
export function stepsAfterSubmission(caseId: string): HttpStep[] {
  const own = `/api/cases/${caseId}`;
  const at = `/api/officer/cases/${caseId}`;
  const system = `/api/bench/cases/${caseId}`;
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
    { who: 'acceptor', path: `${system}/record-checks`, body: {} },
    { who: 'examiner', path: `${at}/claim`, body: {} },
    {
      who: 'examiner',
      path: `${at}/examination-opinion`,
      body: { outcome: 'grant', opinion: '材料齐全，符合条件，建议准予。' },
    },
    { who: 'approver', path: `${at}/decision`, body: { outcome: 'granted' } },
    { who: 'certificate-maker', path: `${at}/production`, body: {} },
    { who: 'certificate-maker', path: `${at}/production/completion`, body: {} },
    { who: 'certificate-maker', path: `${system}/ship`, body: {} },
    { who: 'certificate-maker', path: `${system}/deliver`, body: {} },
    { who: 'person', path: `${own}/evaluation`, body: { level: 5, tags: ['fast'] } },
  ];
}

/** What the draft is filled in with before it is handed in. */
export function filledIn({ regionCode }: Desk) {
  return {
    form: { purpose: 'employment', address: '粤海街道' },
    delivery: {
      method: 'courier',
      address: { name: '测试人', phone: '13800000003', regionCode, street: '粤海街道1号' },
    },
  };
}

export const itemCode = 'GA-HZ-0001';

/** The item of the walk as the catalogue would offer it, with a form of two fields and no files. */
export function offerAt(code: string, organId: string): ItemOffer {
  return { ...offer, itemCode: code, organId };
}

const offer: Omit<ItemOffer, 'itemCode' | 'organId'> = {
  itemName: { zh: '测试事项', en: 'Item of the benchmark' },
  itemVersion: 1,
  branchCode: 'HZ',
  flowTemplate: 'T07',
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
  delivery: ['courier'],
  requiredAssurance: { level: 3 },
  sharedMaterials: () => ['hukou_book'],
  requiredChecks: ['population'],
  sourceFacts: [],
  ineligibility: () => [],
};
