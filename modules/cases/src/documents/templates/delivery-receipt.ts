import { chineseTime } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { headRows } from './wording.ts';
import type { Body } from './wording.ts';

const methods = {
  courier: '邮寄送达',
  window: '直接送达（窗口领取）',
  electronic: '电子送达',
} as const;

/** 送达回证: what was served, how, where, when and who signed for it. */
export function deliveryReceipt(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'delivery-receipt' }>,
): Body {
  const carried =
    matter.carrier === undefined
      ? []
      : ([
          [
            '寄递单位及单号',
            `${matter.carrier}${matter.trackingNumber === undefined ? '' : `　${matter.trackingNumber}`}`,
          ],
        ] as const);
  return {
    title: '送达回证',
    parts: [
      {
        type: 'fields',
        rows: [
          ...headRows(facts).filter(([label]) => label !== '申请人'),
          ['受送达人', facts.applicant.name],
          [
            '送达文书',
            matter.served.map(({ title, number }) => `${title}（${number}）`).join('\n'),
          ],
          ['送达方式', methods[matter.method]],
          ['送达地点', matter.place],
          ['送达时间', chineseTime(matter.servedAt)],
          ['签收情况', matter.signedBy ?? '系统记录已送达'],
          ...carried,
          ...(matter.servedBy === undefined ? [] : ([['送达人', matter.servedBy]] as const)),
        ],
      },
      {
        type: 'note',
        text:
          matter.method === 'electronic'
            ? '电子送达以送达信息到达受送达人在本平台的账户的日期为送达日期。'
            : '邮寄送达的，以回执上注明的收件日期为送达日期。',
      },
    ],
  };
}

/** 领取凭证: handed over at the window after the identity of the person was checked. */
export function collectionReceipt(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'collection-receipt' }>,
): Body {
  return {
    title: '领取凭证',
    parts: [
      {
        type: 'fields',
        rows: [
          ...headRows(facts),
          ['领取内容', facts.resultName],
          ['领取窗口', matter.window],
          ['领取时间', chineseTime(matter.collectedAt)],
          ['身份核对', matter.identityCheck],
          ['经办人', matter.handedBy],
          ['领取人签名', '　\n　'],
        ],
      },
    ],
  };
}
