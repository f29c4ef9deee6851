import type { Bilingual } from '@tongban/kernel';
import type { DocumentKind } from './words.ts';

export const documentLabels: Readonly<Record<DocumentKind, Bilingual>> = {
  receipt: { zh: '收件凭证', en: 'Receipt' },
  'supplement-receipt': { zh: '补正材料收件凭证', en: 'Receipt of the supplement' },
  'acceptance-notice': { zh: '受理通知书', en: 'Notice of acceptance' },
  'supplement-notice': { zh: '补正告知书', en: 'Notice to supplement' },
  'acceptance-refusal': { zh: '不予受理决定书', en: 'Decision not to accept' },
  'not-required-notice': { zh: '不受理告知书', en: 'Notice that no permission is required' },
  'special-procedure-notice': { zh: '特别程序告知书', en: 'Notice of a special procedure' },
  'extension-notice': { zh: '延长办理期限告知书', en: 'Notice of extension' },
  'grant-decision': { zh: '准予决定书', en: 'Decision to grant' },
  'denial-decision': { zh: '不予决定书', en: 'Decision to deny' },
  reply: { zh: '处理意见书', en: 'Reply' },
  'non-issuance-decision': { zh: '不予签发决定书', en: 'Decision not to issue' },
  'no-certificate-notice': { zh: '不予出具通知书', en: 'Notice that no certificate is issued' },
  'delivery-receipt': { zh: '送达回证', en: 'Proof of delivery' },
  'collection-receipt': { zh: '领取凭证', en: 'Collection slip' },
  'termination-notice': { zh: '终止办理告知书', en: 'Notice of termination' },
  'withdrawal-confirmation': { zh: '撤回申请确认书', en: 'Confirmation of withdrawal' },
  'no-crime-certificate': { zh: '无犯罪记录证明', en: 'Certificate of no criminal record' },
  certificate: { zh: '证明文书', en: 'Certificate' },
  'booking-slip': { zh: '预约回执', en: 'Booking slip' },
  'penalty-announcement': { zh: '行政处罚告知笔录', en: 'Notice of an intended penalty' },
  'penalty-decision': { zh: '行政处罚决定书', en: 'Penalty decision' },
};
