import { chineseDate } from '../chinese-date.ts';
import type { CaseFacts, DocumentMatter } from '../document-facts.ts';
import { addressee, contactNote, headRows } from './wording.ts';
import type { Body } from './wording.ts';

/** 预约回执: when and where to come, what to bring, and until when the place can be given back. */
export function bookingSlip(
  facts: CaseFacts,
  matter: Extract<DocumentMatter, { kind: 'booking-slip' }>,
): Body {
  const { on, time, place, cancelBy } = matter;
  return {
    title: '预约回执',
    sealWords: '政务服务专用章',
    addressee: addressee(facts),
    parts: [
      {
        type: 'fields',
        rows: [
          ...headRows(facts),
          ['到场时间', time === undefined ? chineseDate(on) : `${chineseDate(on)} ${time}`],
          ['到场地点', place],
        ],
      },
      {
        type: 'paragraph',
        text: `请携带有效身份证件按时到场。不能到场的，请最迟于${chineseDate(cancelBy)}取消；未取消又未到场的，按未到场记录。`,
      },
      { type: 'note', text: contactNote(facts) },
    ],
  };
}
