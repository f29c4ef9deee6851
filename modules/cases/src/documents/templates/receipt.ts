import { chineseDate, chineseTime } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { contactNote, headRows, intakeSeal, you } from './wording.ts';
import type { Body } from './wording.ts';

/** 收件凭证, 补正材料收件凭证: what was handed in and when. It promises nothing: the clock starts at acceptance. */
export function receipt(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'receipt' | 'supplement-receipt' }>,
): Body {
  const supplement = matter.kind === 'supplement-receipt';
  const deferred = matter.kind === 'supplement-receipt' && matter.deferred === true;
  return {
    title: deferred ? '容缺材料收件凭证' : supplement ? '补正材料收件凭证' : '收件凭证',
    sealWords: intakeSeal(facts),
    parts: [
      {
        type: 'fields',
        rows: [
          ...headRows(facts),
          ['提交日期', chineseDate(facts.submittedOn)],
          ['收件时间', chineseTime(matter.receivedAt)],
        ],
      },
      {
        type: 'paragraph',
        text: deferred
          ? `${you(facts)}补交的下列容缺材料已经收到：`
          : supplement
            ? `${you(facts)}补正的下列材料已经收到：`
            : `${you(facts)}提交的申请及下列材料已经收到：`,
      },
      {
        type: 'numbered',
        items: matter.materials.length === 0 ? ['在线填写的申请表'] : matter.materials,
      },
      {
        type: 'note',
        text: deferred
          ? `本申请已经受理，本凭证仅证明收到补交的材料；经审查不符合要求的，本机关将说明理由。${contactNote(facts)}`
          : '本凭证仅证明收到申请材料，不表示申请已被受理。本机关将依法进行审查并告知是否受理；' +
            `材料需要补正的，将一次性告知需要补正的全部内容。${contactNote(facts)}`,
      },
    ],
  };
}
